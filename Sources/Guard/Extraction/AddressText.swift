/// The characters of an address as its reader sees them.
enum AddressText {
  /// Whether there is anything to decode in some bytes.
  static func isEncoded(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    for index in range where bytes[index] == UInt8(ascii: "&") || bytes[index] == UInt8(ascii: "%")
    {
      return true
    }
    return false
  }

  /// The bytes with entities and percent signs decoded, the latter as often as they are nested, up
  /// to three times.
  static func decoded(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var result = withoutEntities(bytes, range)
    for _ in 0..<3 where result.contains(UInt8(ascii: "%")) { result = unescaped(result) }
    return result
  }

  /// The bytes with entities decoded.
  static func withoutEntities(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == UInt8(ascii: "&") {
        let entity = MarkupEntity.read(bytes, at: index, end: range.upperBound)
        let scalar = Unicode.Scalar(entity.scalar) ?? "\u{FFFD}"
        result.append(contentsOf: Array(String(scalar).utf8))
        index += entity.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  private static func unescaped(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = digit(bytes[index + 1]), let low = digit(bytes[index + 2])
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  /// The value of a hexadecimal digit.
  static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
