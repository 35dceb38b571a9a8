import Markdown
import Records

extension RecordSet {
  /// The documents that some record names otherwise than as a file of results.
  var documentsNamedOutsideResults: Set<RecordID> {
    var named: Set<RecordID> = []
    func add(_ references: [Reference<Document>?]) {
      named.formUnion(references.compactMap { $0?.id })
    }
    for document in documents {
      add([document.approvedBy, document.attachmentOf, document.replacedBy])
    }
    for program in programs { add([program.order]) }
    for roadmap in roadmaps { add([roadmap.approvedBy]) }
    for item in news { add(item.documents) }
    for practice in practices { add(practice.files) }
    for material in materials { add(material.files) }
    for award in awards { add([award.order]) }
    for partner in partners { add([partner.agreement]) }
    for text in texts {
      text.forEachInline { inline in
        guard case .link(.record(let link), _, _) = inline.kind, link.scheme == .document else {
          return
        }
        if let id = RecordID(link.id) { named.insert(id) }
      }
    }
    return named
  }
}
