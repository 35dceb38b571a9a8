import Diagnostics
import Markdown
import Records
import Testing

// Dates, ids, references and texts in the cases are written as plain literals.

extension CivilDate: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) {
    if let date = CivilDate(text) {
      self = date
    } else {
      Issue.record("no date: \(text)")
      self = .latest
    }
  }
}

extension RecordID: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) {
    if let id = RecordID(text) {
      self = id
    } else {
      Issue.record("no id: \(text)")
      self = RecordID.unreadable
    }
  }

  private static let unreadable: RecordID = "unreadable"
}

extension Reference: ExpressibleByUnicodeScalarLiteral, ExpressibleByExtendedGraphemeClusterLiteral,
  ExpressibleByStringLiteral
{
  package init(stringLiteral text: String) {
    self.init(to: RecordID(stringLiteral: text), at: .test)
  }

  /// A reference to a record of the case.
  init(_ id: RecordID) { self.init(to: id, at: .test) }
}

extension MarkdownDocument: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.init(parsing: text) }
}

extension SourcePlace {
  /// The place of everything that no case asks about.
  static let test = SourcePlace(file: "test.yaml", line: 1, column: 1)
}

extension WebAddress {
  /// An address that no case asks about.
  static func test(_ text: String = "https://school.example/") -> WebAddress {
    WebAddress(text) ?? .test()
  }
}

extension ContentFile {
  /// A file of the case.
  init(_ path: String) { self.init(path: path, namedAt: .test) }
}
