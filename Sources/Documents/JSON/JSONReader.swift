import Russian

/// Reads the JSON that other programs print.
struct JSONReader {
  /// What is no JSON, or nested deeper than any sound answer.
  struct Failure: Error {}

  private static let depthLimit = 200

  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The one value that bytes hold.
  static func value(of bytes: [UInt8]) throws(Failure) -> JSONValue {
    var reader = JSONReader(bytes)
    let value = try reader.value()
    reader.skipSpace()
    guard reader.position == bytes.count else { throw Failure() }
    return value
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x0A, 0x0D, 0x09].contains(byte) { position += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard next == byte else { return false }
    position += 1
    return true
  }

  private mutating func value() throws(Failure) -> JSONValue {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return .object(try nested(JSONReader.members))
    case UInt8(ascii: "["): return .array(try nested(JSONReader.elements))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func nested<Content>(
    _ read: (inout JSONReader) throws(Failure) -> Content
  ) throws(Failure) -> Content {
    guard depth < JSONReader.depthLimit else { throw Failure() }
    position += 1
    depth += 1
    defer { depth -= 1 }
    return try read(&self)
  }

  private static func members(_ reader: inout JSONReader) throws(Failure) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    if reader.take(UInt8(ascii: "}")) { return members }
    repeat {
      reader.skipSpace()
      let key = try reader.string()
      guard reader.take(UInt8(ascii: ":")) else { throw Failure() }
      members.append(JSONValue.Member(key: key, value: try reader.value()))
    } while reader.take(UInt8(ascii: ","))
    guard reader.take(UInt8(ascii: "}")) else { throw Failure() }
    return members
  }

  private static func elements(_ reader: inout JSONReader) throws(Failure) -> [JSONValue] {
    var elements: [JSONValue] = []
    if reader.take(UInt8(ascii: "]")) { return elements }
    repeat { elements.append(try reader.value()) } while reader.take(UInt8(ascii: ","))
    guard reader.take(UInt8(ascii: "]")) else { throw Failure() }
    return elements
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(Failure) -> JSONValue {
    guard bytes[position...].starts(with: word.utf8) else { throw Failure() }
    position += word.utf8.count
    return value
  }

  private mutating func number() throws(Failure) -> String {
    let start = position
    while let byte = next, "+-.0123456789Ee".utf8.contains(byte) { position += 1 }
    guard position > start else { throw Failure() }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func string() throws(Failure) -> String {
    guard next == UInt8(ascii: "\"") else { throw Failure() }
    position += 1
    let start = position
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { position += 1 }
    // Most strings hold no escape and are taken over in one piece.
    var text = Array(bytes[start..<position])
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return JSONReader.text(of: text)
      case UInt8(ascii: "\\"): text += String(try escape()).utf8
      default: text.append(byte)
      }
    }
    throw Failure()
  }

  /// The text of a string; qpdf hands on the bytes of old names as they are.
  private static func text(of bytes: [UInt8]) -> String {
    String(validating: bytes, as: UTF8.self) ?? Windows1251.text(of: bytes)
  }

  private mutating func escape() throws(Failure) -> Character {
    guard let byte = next else { throw Failure() }
    position += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      return Character(Unicode.Scalar(byte))
    case UInt8(ascii: "u"): return try codePoint()
    default: throw Failure()
    }
  }

  private mutating func codePoint() throws(Failure) -> Character {
    let unit = try hexadecimal()
    var units = [unit]
    if UTF16.isLeadSurrogate(unit), bytes[position...].starts(with: #"\u"#.utf8) {
      position += 2
      units.append(try hexadecimal())
    }
    return String(decoding: units, as: UTF16.self).first ?? "\u{FFFD}"
  }

  private mutating func hexadecimal() throws(Failure) -> UInt16 {
    guard position + 4 <= bytes.count,
      let unit = UInt16(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
    else { throw Failure() }
    position += 4
    return unit
  }
}
