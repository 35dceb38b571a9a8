import Markdown
import Records

extension RecordSet {
  /// The documents that something shown today names otherwise than as a file of results.
  ///
  /// - Parameters:
  ///   - visible: what is shown today.
  ///   - waiting: documents whose own references do not count, since they may not be shown.
  /// - Returns: their ids.
  func documentsNamed(
    by visible: VisibleRecords, besides waiting: Set<RecordID>
  ) -> Set<RecordID> {
    var named: Set<RecordID> = []
    func add(_ references: [Reference<Document>?]) {
      named.formUnion(references.compactMap { $0?.id })
    }
    for document in documents where !waiting.contains(document.id) {
      add([document.approvedBy, document.attachmentOf, document.replacedBy])
    }
    for program in programs where visible.programs.contains(program.id) { add([program.order]) }
    for roadmap in roadmaps { add([roadmap.approvedBy]) }
    for item in news where visible.news.contains(item.id) { add(item.documents) }
    for practice in practices { add(practice.files) }
    for material in materials { add(material.files) }
    for award in awards { add([award.order]) }
    for partner in partners { add([partner.agreement]) }
    for text in texts(of: visible) {
      text.forEachInline { inline in
        guard case .link(.record(let link), _, _) = inline.kind, link.scheme == .document else {
          return
        }
        if let id = RecordID(link.id) { named.insert(id) }
      }
    }
    return named
  }

  /// The Markdown texts of the records that are shown today; what people say of themselves is left
  /// out, since a consent decides about it.
  private func texts(of visible: VisibleRecords) -> [MarkdownDocument] {
    var texts: [MarkdownDocument] = []
    for program in programs where visible.results.contains(program.id) {
      if let summary = program.results?.summary { texts.append(summary) }
    }
    for roadmap in roadmaps {
      texts += [roadmap.intro, roadmap.outro].compactMap(\.self)
      texts += roadmap.stages.flatMap { $0.items.map(\.text) }
    }
    texts += news.filter { visible.news.contains($0.id) }.map(\.body)
    texts += events.filter { visible.events.contains($0.id) }.map(\.body)
    return texts + practices.map(\.body) + materials.map(\.body) + pages.map(\.body)
  }
}
