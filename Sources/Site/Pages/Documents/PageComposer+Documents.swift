import Diagnostics
import Publication

extension PageComposer {
  /// The page of all documents, by level from the federation down.
  mutating func documents() -> DocumentsPage {
    let all = Dictionary(grouping: section.documents, by: \.level)
    var levels: [DocumentsPage.Level] = []
    for level in PublicDocument.Level.allCases {
      levels.append(
        DocumentsPage.Level(
          anchor: level.anchor, title: level.title,
          parts: parts(of: DocumentGroups(all[level] ?? []), at: level)))
    }
    return DocumentsPage(
      chrome: chrome(
        title: Folder.documents.title,
        description: "Документы о наставничестве: \(section.organization.shortName)",
        updated: newest(section.documents),
        files: section.documents.isEmpty ? [] : [.documents]),
      levels: levels)
  }

  /// The acts of a level; those of the organisation by kind, where there are several kinds.
  private mutating func parts(
    of groups: DocumentGroups, at level: PublicDocument.Level
  ) -> [DocumentsPage.Part] {
    guard !groups.acts.isEmpty else { return [] }
    let kinds = Dictionary(grouping: groups.acts) { act in
      DocumentKind(of: act, groups.attachments(of: act))
    }
    guard level == .local, kinds.count > 1 else {
      let documents = documents(groups.acts, in: groups, headingLevel: 3)
      return [DocumentsPage.Part(anchor: "\(level.anchor)_all", title: nil, documents: documents)]
    }
    var parts: [DocumentsPage.Part] = []
    for kind in DocumentKind.allCases {
      guard let acts = kinds[kind] else { continue }
      parts.append(
        DocumentsPage.Part(
          anchor: "\(level.anchor)_\(kind)", title: kind.title,
          documents: documents(acts, in: groups, headingLevel: 4)))
    }
    return parts
  }

  private mutating func documents(
    _ acts: [PublicDocument], in groups: DocumentGroups, headingLevel level: Int
  ) -> [DocumentView] {
    var views: [DocumentView] = []
    for act in acts {
      var attachments: [DocumentView] = []
      for attachment in groups.attachments(of: act) {
        attachments.append(document(attachment, under: act, headingLevel: level + 1))
      }
      views.append(document(act, headingLevel: level, attachments: attachments))
    }
    return views
  }

  private mutating func document(
    _ document: PublicDocument, under act: PublicDocument? = nil, headingLevel: Int,
    attachments: [DocumentView] = []
  ) -> DocumentView {
    trace.note(document.lines)
    let requisites = Wording.requisites(of: document)
    return DocumentView(
      id: document.id, headingLevel: headingLevel, title: document.title ?? requisites,
      requisites: document.title == nil ? nil : requisites,
      status: document.status.map { BadgeView(words: $0.title, style: $0.name) },
      facts: facts(about: document, under: act), officialURL: document.url,
      file: file(document.file), isFileWithheld: document.fileIsWithheld,
      accessiblePage: document.accessiblePage.map(link),
      accessibleFile: file(document.accessibleFile),
      signature: document.signature.map {
        signature($0, under: document.title ?? requisites)
      }, attachments: attachments)
  }

  private func facts(about document: PublicDocument, under act: PublicDocument?) -> [FactView] {
    var facts: [FactView] = []
    func add(_ label: String, _ reference: PublicReference?) {
      if let reference { facts.append(FactView(label, [link(reference)])) }
    }
    if let term = Wording.validity(from: document.validFrom, to: document.validUntil) {
      facts.append(FactView("Срок действия", term))
    }
    add("Заменён документом", document.replacedBy)
    // Under its own act the page says so already.
    if document.approvedBy?.id != act?.id { add("Утверждён документом", document.approvedBy) }
    if document.attachmentOf?.id != act?.id { add("Приложение к документу", document.attachmentOf) }
    return facts
  }

  private mutating func signature(
    _ signature: PublicDocument.Signature, under title: String
  ) -> SignatureView {
    SignatureView(
      document: title, signer: signature.signer.map { name($0) },
      post: signature.post?.reveal(for: &trace),
      signedAt: signature.signedAt.map(Wording.moment), key: signature.key,
      file: file(signature.file))
  }
}

extension PublicDocument.Level {
  /// The id of the heading over the documents of the level.
  var anchor: String { "level_\(rawValue)" }

  /// The heading over the documents of the level.
  fileprivate var title: String {
    switch self {
    case .federal: "Федеральные документы"
    case .regional: "Региональные документы"
    case .municipal: "Муниципальные документы"
    case .local: "Локальные акты"
    }
  }
}
