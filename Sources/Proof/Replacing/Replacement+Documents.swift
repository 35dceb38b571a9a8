import Chance
import Gate
import Records

extension Replacement {
  /// A document with other hidden values, and with other names of all its files.
  mutating func replaced(_ document: Document) -> Document {
    var other = document
    let subject = LedgerSubject(.document, document.id.text)
    let waits = view.hides(subject, "*")
    if waits, var draw = draw(subject, "*") {
      other.title = draw.text()
      other.numbers = draw.list()
      other.issuers = draw.list()
      other.date = other.date.map { draw.day(around: $0) }
      (other.approvedBy, other.attachmentOf, other.replacedBy) = (nil, nil, nil)
    }
    let hidesFile = waits || view.hides(subject, "file")
    other.file = document.file.map {
      replaceFile($0, subject, "file", isHidden: hidesFile)
    }
    other.redactedFile = document.redactedFile.map {
      replaceFile($0, subject, "redacted_file", isHidden: waits)
    }
    if let file = document.signature?.file {
      other.signature?.file = replaceFile(
        file, subject, "signature.file", isHidden: hidesFile)
    }
    if case .file(let file) = document.accessibleAlternative {
      let isHidden = waits || hidesFile && document.redactedFile == nil
      other.accessibleAlternative = .file(
        replaceFile(file, subject, "accessible_alternative", isHidden: isHidden))
    }
    return other
  }

  /// A picture with another text alternative where nobody sees it, and another name of its file.
  mutating func replaced(_ medium: Medium) -> Medium {
    var other = medium
    let subject = LedgerSubject(.media, medium.id.text)
    let isHidden = view.hides(subject, "*")
    if isHidden, var draw = draw(subject, "*") {
      other.alt = draw.text(unlike: medium.alt)
      other.credit = draw.random.chance(50) ? nil : draw.text()
    }
    other.file = replaceFile(medium.file, subject, "file", isHidden: isHidden)
    return other
  }
}
