/// The characters of a JSON string (RFC 8259, section 7).
enum JSONText {
  /// Whether a string holds escapes.
  static func isEscaped(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    for index in range where bytes[index] == UInt8(ascii: "\\") { return true }
    return false
  }

  /// Whether a string without escapes looks like an address: strokes and no spaces.
  static func isAddress(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var hasStroke = false
    for index in range {
      if bytes[index] == 0x20 { return false }
      if bytes[index] == UInt8(ascii: "/") { hasStroke = true }
    }
    return hasStroke
  }

  /// The bytes with escapes decoded; pairs of surrogates stand for one character.
  static func decoded(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == UInt8(ascii: "\\"), index + 1 < range.upperBound else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let letter = bytes[index + 1]
      if letter == UInt8(ascii: "u"), let unit = unit(bytes, at: index + 2, end: range.upperBound) {
        index += 6
        var scalar = UInt32(unit)
        if unit & 0xFC00 == 0xD800, index + 1 < range.upperBound,
          bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u"),
          let low = self.unit(bytes, at: index + 2, end: range.upperBound), low & 0xFC00 == 0xDC00
        {
          scalar = 0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(low & 0x3FF))
          index += 6
        }
        result.append(contentsOf: Array(String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8))
        continue
      }
      result.append(plain[letter] ?? letter)
      index += 2
    }
    return result
  }

  /// The four hexadecimal digits of an escape.
  private static func unit(_ bytes: [UInt8], at start: Int, end: Int) -> UInt16? {
    guard start + 4 <= end else { return nil }
    var value: UInt16 = 0
    for byte in bytes[start..<start + 4] {
      guard let digit = AddressText.digit(byte) else { return nil }
      value = value << 4 | UInt16(digit)
    }
    return value
  }

  private static let plain: [UInt8: UInt8] = [
    UInt8(ascii: "n"): 0x0A, UInt8(ascii: "t"): 0x09, UInt8(ascii: "r"): 0x0D,
    UInt8(ascii: "b"): 0x20, UInt8(ascii: "f"): 0x20,
  ]
}
