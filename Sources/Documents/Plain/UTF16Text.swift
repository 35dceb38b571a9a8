/// Text in UTF-16, which mostly begins with a byte order mark.
enum UTF16Text {
  /// The same text in UTF-8; `nil` without a mark.
  static func utf8(of bytes: [UInt8]) -> [UInt8]? {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
    return Array(
      String(decoding: units(of: bytes, from: 2, isLittle: isLittle), as: UTF16.self).utf8)
  }

  /// Text from a place on in UTF-8; `nil` for half a character or half a pair.
  static func validated(_ bytes: [UInt8], from start: Int, isLittle: Bool) -> [UInt8]? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let units = units(of: bytes, from: start, isLittle: isLittle)
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }

  private static func units(of bytes: [UInt8], from start: Int, isLittle: Bool) -> [UInt16] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: start, to: bytes.count - 1, by: 2) {
      let pair = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isLittle ? pair.0 | pair.1 << 8 : pair.0 << 8 | pair.1)
    }
    return units
  }
}
