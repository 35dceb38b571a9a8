/// Reads JSON values one after another, as the suite writes them for several documents.
struct JSONReader {
  /// Text that is no JSON.
  struct Failure: Error {
    /// The byte at which reading stopped.
    var offset: Int
  }

  private let bytes: [UInt8]
  private var index = 0

  /// Starts at the beginning of a text.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads all values of a text.
  static func values(in text: String) throws(Failure) -> [JSONValue] {
    var reader = JSONReader(Array(text.utf8))
    var values: [JSONValue] = []
    while let value = try reader.next() { values.append(value) }
    return values
  }

  /// Reads the next value; `nil` at the end.
  mutating func next() throws(Failure) -> JSONValue? {
    skipSpace()
    return index < bytes.count ? try value() : nil
  }

  private mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }

  private mutating func value() throws(Failure) -> JSONValue {
    skipSpace()
    guard index < bytes.count else { throw Failure(offset: index) }
    switch bytes[index] {
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .array(try array())
    case UInt8(ascii: "\""): return .string(try string())
    default: return try word()
    }
  }

  private mutating func word() throws(Failure) -> JSONValue {
    let start = index
    let delimiters = Array(" \t\r\n,]}:\"".utf8)
    while index < bytes.count, !delimiters.contains(bytes[index]) { index += 1 }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    switch word {
    case "": throw Failure(offset: start)
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    default: return .number(word)
    }
  }

  /// Whether the byte stands here; if so, steps over it.
  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    skipSpace()
    guard index < bytes.count, bytes[index] == UInt8(ascii: scalar) else { return false }
    index += 1
    return true
  }

  private mutating func array() throws(Failure) -> [JSONValue] {
    var items: [JSONValue] = []
    guard take("["), !take("]") else { return items }
    repeat { items.append(try value()) } while take(",")
    guard take("]") else { throw Failure(offset: index) }
    return items
  }

  private mutating func object() throws(Failure) -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    guard take("{"), !take("}") else { return members }
    repeat {
      skipSpace()
      let name = try string()
      guard take(":") else { throw Failure(offset: index) }
      members[name] = try value()
    } while take(",")
    guard take("}") else { throw Failure(offset: index) }
    return members
  }

  private mutating func string() throws(Failure) -> String {
    guard take("\"") else { throw Failure(offset: index) }
    var units: [UInt16] = []
    var start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      if bytes[index] == UInt8(ascii: "\\") {
        units += String(decoding: bytes[start..<index], as: UTF8.self).utf16
        units.append(try escape())
        start = index
      } else {
        index += 1
      }
    }
    guard index < bytes.count else { throw Failure(offset: index) }
    units += String(decoding: bytes[start..<index], as: UTF8.self).utf16
    index += 1
    return String(decoding: units, as: UTF16.self)
  }

  private mutating func escape() throws(Failure) -> UInt16 {
    guard index + 1 < bytes.count else { throw Failure(offset: index) }
    let sign = Unicode.Scalar(bytes[index + 1])
    index += 2
    switch sign {
    case "b": return 8
    case "f": return 12
    case "n": return 10
    case "r": return 13
    case "t": return 9
    case "u":
      let digits = String(decoding: bytes[index..<min(index + 4, bytes.count)], as: UTF8.self)
      guard let unit = UInt16(digits, radix: 16) else { throw Failure(offset: index) }
      index += 4
      return unit
    default: return UInt16(sign.value)
    }
  }
}
