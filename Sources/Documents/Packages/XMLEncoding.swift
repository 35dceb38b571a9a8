import Russian

/// Brings XML to UTF-8 (https://www.w3.org/TR/xml/, 4.3.3 and appendix F).
///
/// What only some reader would guess right is refused: it could show words that nobody checked.
enum XMLEncoding {
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The document in UTF-8; one that was in another encoding loses the declaration that says so.
  static func utf8(of document: [UInt8]) throws(XMLScanner.Failure) -> [UInt8] {
    let text = try text(of: document)
    guard !text.contains(0) else { throw .encoding }
    return text
  }

  private static func text(of document: [UInt8]) throws(XMLScanner.Failure) -> [UInt8] {
    if let (start, isLittle) = wideStart(of: document) {
      guard let text = UTF16Text.validated(document, from: start, isLittle: isLittle) else {
        throw .encoding
      }
      return try withoutDeclaration(text)
    }
    let start = document.starts(with: mark) ? mark.count : 0
    switch try XMLScanner.declaration(of: document, at: start).encoding?.lowercased() {
    case nil, "utf-8", "utf8":
      guard (try? UTF8Span(validating: document.span)) != nil else { throw .encoding }
      return document
    case "windows-1251" where start == 0, "cp1251" where start == 0, "x-cp1251" where start == 0:
      return try withoutDeclaration(Array(Windows1251.text(of: document).utf8))
    default: throw .encoding
    }
  }

  /// Where UTF-16 begins and whether its low bytes come first, by the mark or the first bracket.
  private static func wideStart(of document: [UInt8]) -> (start: Int, isLittle: Bool)? {
    if document.starts(with: [0xFF, 0xFE]) { return (2, true) }
    if document.starts(with: [0xFE, 0xFF]) { return (2, false) }
    if document.starts(with: [0x3C, 0]) { return (0, true) }
    return document.starts(with: [0, 0x3C]) ? (0, false) : nil
  }

  private static func withoutDeclaration(
    _ text: [UInt8]
  ) throws(XMLScanner.Failure) -> [UInt8] {
    Array(text[try XMLScanner.declaration(of: text, at: 0).end...])
  }
}
