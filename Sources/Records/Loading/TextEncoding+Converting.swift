import Russian

extension TextEncoding {
  /// The text as UTF-8 without a byte order mark, й and ё composed as keyboards type them.
  func utf8(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .utf8:
      TextEncoding.composed(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes)
    case .windows1251: Array(Windows1251.text(of: bytes).utf8)
    case .utf16LittleEndian: TextEncoding.utf16(bytes, low: 0, high: 1)
    case .utf16BigEndian: TextEncoding.utf16(bytes, low: 1, high: 0)
    }
  }

  private static func utf16(_ bytes: [UInt8], low: Int, high: Int) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 0, to: bytes.count - 1, by: 2) {
      units.append(UInt16(bytes[index + low]) | UInt16(bytes[index + high]) << 8)
    }
    if units.first == 0xFEFF { units.removeFirst() }
    return composed(Array(String(decoding: units, as: UTF16.self).utf8))
  }

  /// Puts й and ё together where a system stored the letter and its mark apart.
  ///
  /// Names are compared as bytes later on, so one spelling has to reach every room.
  private static func composed(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0xCC) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for byte in bytes {
      result.append(byte)
      guard result.count >= 4, result[result.count - 2] == 0xCC else { continue }
      guard let letter = composition(Array(result.suffix(4))) else { continue }
      result.removeLast(4)
      result += letter
    }
    return result
  }

  private static func composition(_ bytes: [UInt8]) -> [UInt8]? {
    switch bytes {
    case [0xD0, 0xB8, 0xCC, 0x86]: [0xD0, 0xB9]
    case [0xD0, 0x98, 0xCC, 0x86]: [0xD0, 0x99]
    case [0xD0, 0xB5, 0xCC, 0x88]: [0xD1, 0x91]
    case [0xD0, 0x95, 0xCC, 0x88]: [0xD0, 0x81]
    default: nil
    }
  }
}
