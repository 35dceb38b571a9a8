import Diagnostics
import Publication
import Records
import Russian

extension Gatekeeper {
  /// The entries of the normative base: by level, newest first, those without a date last.
  mutating func documents() -> [PublicDocument] {
    var shown: [PublicDocument] = []
    for document in records.documents {
      if let obstacle = visible.obstacle(to: document.id) {
        withhold(.document, document.id, "*", obstacle.reason, from: obstacle.from, by: .results)
      } else {
        shown.append(publicDocument(document))
      }
    }
    return shown.sorted { left, right in
      if left.level != right.level { return left.level.rank < right.level.rank }
      if left.date != right.date { return (left.date ?? .earliest) > (right.date ?? .earliest) }
      return left.id < right.id
    }
  }

  /// A link to a document's entry, where it has one.
  func documentReference(_ reference: Reference<Document>?) -> PublicReference? {
    guard let reference, visible.obstacle(to: reference.id) == nil,
      let document = records[reference]
    else { return nil }
    return PublicReference(.document, document.id.text, title: document.words)
  }

  private mutating func publicDocument(_ document: Document) -> PublicDocument {
    var shown = PublicDocument(
      id: document.id.text, level: document.publicLevel,
      type: PublicTermOfArt(name: document.type.rawValue, title: document.type.title),
      numbers: document.numbers, date: document.date, issuers: document.issuers,
      title: document.title, lines: [publishWhole(LedgerSubject(.document, document.id.text))])
    shown.url = document.url?.text
    shown.status = document.status.map { PublicTermOfArt(name: $0.rawValue, title: $0.title) }
    shown.approvedBy = documentReference(document.approvedBy)
    shown.attachmentOf = documentReference(document.attachmentOf)
    shown.replacedBy = documentReference(document.replacedBy)
    shown.validFrom = document.validFrom
    shown.validUntil = document.validUntil
    addFile(of: document, to: &shown)
    addAccessibleVersion(of: document, to: &shown)
    return shown
  }

  /// A file with personal data waits for its redacted version, and its signature with it (rule 13).
  private mutating func addFile(of document: Document, to shown: inout PublicDocument) {
    let holdsPersonalData = document.holdsPersonalData
    if holdsPersonalData, document.file != nil {
      withhold(.document, document.id, "file", .personalData)
    }
    let file = holdsPersonalData ? document.redactedFile : document.file
    shown.fileIsWithheld = file == nil && document.file != nil
    shown.file = file?.path
    guard let signature = document.signature else { return }
    let isOfShownFile = !holdsPersonalData
    shown.signature = PublicDocument.Signature(
      signedAt: signature.signedAt.map(PublicMoment.init),
      signer: signer(signature.signer), post: post(of: signature), key: signature.key,
      file: isOfShownFile ? signature.file?.path : nil)
    let signer = signature.signer?.reference.flatMap { records[$0] }
    shown.signature?.isTransferable = signer.map(mayTransfer) ?? true
  }

  private mutating func signer(_ signer: RecordOrText<Person>?) -> PublicName? {
    switch signer {
    case nil: nil
    case .text(let words): PublicName(anonymous: words)
    case .record(let reference):
      records[reference].flatMap {
        name(of: $0, at: .neutral, substitute: .participant)
      }
    }
  }

  /// The post as written with the signature, else the signer's position where that may be shown.
  private mutating func post(of signature: DocumentSignature) -> Disclosed<String>? {
    if let post = signature.post { return Disclosed(post, by: []) }
    guard let reference = signature.signer?.reference, let person = records[reference] else {
      return nil
    }
    return discloseInNeutralPlace(person.position, .position, of: person)
  }

  /// Another version of a file that waits for its redacted one waits with it.
  private func addAccessibleVersion(of document: Document, to shown: inout PublicDocument) {
    switch document.accessibleAlternative {
    case .page(let reference): shown.accessiblePage = pageReference(reference)
    case .file(let file):
      let waits = document.holdsPersonalData && document.redactedFile == nil
      if !waits { shown.accessibleFile = file.path }
    case nil: break
    }
  }
}

extension PublicDocument.Level {
  /// The place of the level on the page: from the federation down.
  fileprivate var rank: Int { PublicDocument.Level.allCases.firstIndex(of: self) ?? 0 }
}

extension Document {
  fileprivate var publicLevel: PublicDocument.Level {
    switch level {
    case .federal: .federal
    case .regional: .regional
    case .municipal: .municipal
    case .local: .local
    }
  }

  /// Whether its files hold personal data; unsaid, any file does.
  fileprivate var holdsPersonalData: Bool {
    containsPersonalData ?? (file != nil || accessibleAlternative != nil)
  }

  /// The words by which other pages call the document.
  var words: String {
    if let title { return title }
    let numbers = numbers.isEmpty ? "" : " № " + numbers.joined(separator: ", ")
    let date = date.map { " от " + RussianDates.numeric($0) } ?? ""
    return type.title + date + numbers
  }
}
