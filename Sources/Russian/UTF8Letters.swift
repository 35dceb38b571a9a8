/// Single characters among UTF-8 that is known to be valid.
enum UTF8Letters {
  /// How many bytes the character has that begins with a byte.
  static func width(of first: UInt8) -> Int {
    switch first {
    case 0..<0xC0: 1
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    default: 4
    }
  }

  /// The character that begins at an index; `nil` behind the end.
  static func scalar(in bytes: ArraySlice<UInt8>, at index: Int) -> Unicode.Scalar? {
    guard index < bytes.endIndex else { return nil }
    let first = bytes[index]
    let end = index + width(of: first)
    guard end > index + 1 else { return Unicode.Scalar(first) }
    guard end <= bytes.endIndex else { return nil }
    var value = UInt32(first) & (0x7F >> UInt32(end - index))
    for byte in bytes[(index + 1)..<end] { value = value << 6 | UInt32(byte & 0x3F) }
    return Unicode.Scalar(value)
  }

  /// The last character; `nil` where there is none.
  static func last(of bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard var start = bytes.indices.last else { return nil }
    while start > bytes.startIndex, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(in: bytes, at: start)
  }

  /// Writes a character.
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar.value {
    case 0..<0x80: bytes.append(UInt8(scalar.value))
    case let value where value < 0x800:
      bytes.append(0xC0 | UInt8(value >> 6))
      bytes.append(0x80 | UInt8(value & 0x3F))
    default: bytes.append(contentsOf: String(scalar).utf8)
    }
  }
}
