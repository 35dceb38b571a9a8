/// Text in UTF-16, which begins with a byte order mark.
enum UTF16Text {
  /// The same text in UTF-8; `nil` without a mark.
  static func utf8(of bytes: [UInt8]) -> [UInt8]? {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 2, to: bytes.count - 1, by: 2) {
      let pair = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isLittle ? pair.0 | pair.1 << 8 : pair.0 << 8 | pair.1)
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
