/// Walks over the tags and texts of an XML document (https://www.w3.org/TR/xml/) that another
/// program wrote; a document with a DTD is refused, for neither OOXML nor ODF allows one.
struct XMLScanner {
  /// What is wrong with a document.
  enum Failure: Error {
    /// It is not well formed, or has a DTD.
    case malformed
    /// Its bytes are no text in an encoding that is read.
    case encoding
  }

  /// An attribute with the place of its value between the quotes.
  struct Attribute: Sendable {
    let name: Substring
    let value: Range<Int>
  }

  /// A step of the walk; ranges are places in the document.
  enum Event {
    /// The beginning of an element, and whether it ends at once; no `end` follows then.
    case start(name: Substring, attributes: [Attribute], isEmpty: Bool)
    case end(name: Substring)
    /// Text with references still in it.
    case text(Range<Int>)
    /// Text without references.
    case literal(Range<Int>)
    /// A comment or an instruction to programs, which no page shows.
    case aside(Range<Int>)
  }

  /// The document in UTF-8.
  let bytes: [UInt8]
  private var position = 0

  /// Looks at a document in UTF-8, UTF-16 or Windows-1251.
  init(_ document: [UInt8]) throws(Failure) {
    bytes = try XMLEncoding.utf8(of: document)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  private init(bytes: [UInt8], position: Int) {
    self.bytes = bytes
    self.position = position
  }

  /// The encoding that the declaration at a place names, and where the declaration ends.
  static func declaration(
    of bytes: [UInt8], at start: Int
  ) throws(Failure) -> (encoding: String?, end: Int) {
    var scanner = XMLScanner(bytes: bytes, position: start)
    let spaces: [UInt8] = [0x20, 0x0A, 0x0D, 0x09]
    guard scanner.skips("<?xml"), scanner.position < bytes.count,
      spaces.contains(bytes[scanner.position])
    else { return (nil, start) }
    var encoding: String?
    scanner.skipSpace()
    while !scanner.skips("?>") {
      let attribute = try scanner.attribute()
      if attribute.name == "encoding" { encoding = scanner.text(attribute.value) }
      scanner.skipSpace()
    }
    return (encoding, scanner.position)
  }

  /// The next step; `nil` at the end.
  mutating func next() throws(Failure) -> Event? {
    while position < bytes.count {
      if bytes[position] != UInt8(ascii: "<") { return .text(take(until: UInt8(ascii: "<"))) }
      if skips("<!--") {
        return .aside(try take(through: "-->"))
      } else if skips("<![CDATA[") {
        return .literal(try take(through: "]]>"))
      } else if skips("<?") {
        let instruction = try take(through: "?>")
        if !bytes[instruction].starts(with: "xml ".utf8) { return .aside(instruction) }
      } else if skips("<!") {
        throw .malformed
      } else {
        return try tag()
      }
    }
    return nil
  }

  /// The value of an attribute.
  func value(_ name: Substring, in attributes: [Attribute]) -> String? {
    attributes.first { $0.name == name }.map { text($0.value) }
  }

  /// The text at a place with its references resolved.
  func text(_ range: Range<Int>) -> String { XMLScanner.resolved(bytes[range]) }

  /// A text with its references resolved.
  static func resolved(_ slice: ArraySlice<UInt8>) -> String {
    guard slice.contains(UInt8(ascii: "&")) else { return String(decoding: slice, as: UTF8.self) }
    var result = ""
    for (index, piece) in slice.split(
      separator: UInt8(ascii: "&"), omittingEmptySubsequences: false
    )
    .enumerated() {
      guard index > 0 else {
        result += String(decoding: piece, as: UTF8.self)
        continue
      }
      let end = piece.prefix(12).firstIndex(of: UInt8(ascii: ";"))
      let name = end.map { String(decoding: piece[..<$0], as: UTF8.self) }
      if let end, let name, let scalar = XMLScanner.scalar(name) {
        result.unicodeScalars.append(scalar)
        result += String(decoding: piece[(end + 1)...], as: UTF8.self)
      } else {
        result += "&" + String(decoding: piece, as: UTF8.self)
      }
    }
    return result
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard name.hasPrefix("#") else { return nil }
      let digits = name.dropFirst()
      let number = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return number.flatMap(Unicode.Scalar.init)
    }
  }

  private mutating func tag() throws(Failure) -> Event {
    position += 1
    if skips("/") {
      let name = try self.name()
      skipSpace()
      guard skips(">") else { throw .malformed }
      return .end(name: name)
    }
    let name = try self.name()
    var attributes: [Attribute] = []
    while true {
      skipSpace()
      if skips("/>") { return .start(name: name, attributes: attributes, isEmpty: true) }
      if skips(">") { return .start(name: name, attributes: attributes, isEmpty: false) }
      attributes.append(try attribute())
    }
  }

  private mutating func attribute() throws(Failure) -> Attribute {
    let name = try self.name()
    skipSpace()
    guard skips("=") else { throw .malformed }
    skipSpace()
    guard position < bytes.count else { throw .malformed }
    let quote = bytes[position]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw .malformed }
    position += 1
    let value = take(until: quote)
    guard position < bytes.count else { throw .malformed }
    position += 1
    return Attribute(name: name, value: value)
  }

  /// A name without its prefix.
  private mutating func name() throws(Failure) -> Substring {
    var start = position
    let first = position
    while position < bytes.count, !XMLScanner.endsName(bytes[position]) {
      if bytes[position] == UInt8(ascii: ":") { start = position + 1 }
      position += 1
    }
    guard position > first else { throw .malformed }
    return Substring(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20, UInt8(ascii: "="), UInt8(ascii: "/"), UInt8(ascii: ">"),
      UInt8(ascii: "<"), UInt8(ascii: "\""), UInt8(ascii: "'"):
      true
    default: false
    }
  }

  private mutating func skipSpace() {
    while position < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[position]) {
      position += 1
    }
  }

  private mutating func skips(_ mark: String) -> Bool {
    guard bytes[position...].starts(with: mark.utf8) else { return false }
    position += mark.utf8.count
    return true
  }

  private mutating func take(until byte: UInt8) -> Range<Int> {
    let start = position
    while position < bytes.count, bytes[position] != byte { position += 1 }
    return start..<position
  }

  private mutating func take(through mark: String) throws(Failure) -> Range<Int> {
    let start = position
    while position < bytes.count {
      let end = position
      if skips(mark) { return start..<end }
      position += 1
    }
    throw .malformed
  }
}
