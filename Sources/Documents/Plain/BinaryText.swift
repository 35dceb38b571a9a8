import Russian

/// Words in files of unknown make, found by their letters alone.
enum BinaryText {
  private static let shortest = 3

  /// Everything that reads like words: UTF-8, Windows-1251, and UTF-16 in either order of bytes.
  static func words(in bytes: [UInt8]) -> String {
    var runs: [String] = []
    addNarrow(bytes, to: &runs)
    for start in [0, 1] {
      addWide(bytes, from: start, low: 0, to: &runs)
      addWide(bytes, from: start, low: 1, to: &runs)
    }
    return runs.joined(separator: "\n")
  }

  private static func addNarrow(_ bytes: [UInt8], to runs: inout [String]) {
    var start = 0
    for end in 0...bytes.count {
      if end < bytes.count, isNarrow(bytes[end]) { continue }
      if end - start >= shortest {
        let run = bytes[start..<end]
        let text = String(validating: run, as: UTF8.self) ?? Windows1251.text(of: run)
        if text.contains(where: { !$0.isWhitespace }) { runs.append(text) }
      }
      start = end + 1
    }
  }

  private static func isNarrow(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0x7F || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func addWide(
    _ bytes: [UInt8], from start: Int, low: Int, to runs: inout [String]
  ) {
    var units: [UInt16] = []
    for index in stride(from: start, to: bytes.count - 1, by: 2) {
      let unit = UInt16(bytes[index + low]) | UInt16(bytes[index + 1 - low]) << 8
      if isWide(unit) {
        units.append(unit)
      } else {
        flush(&units, to: &runs)
      }
    }
    flush(&units, to: &runs)
  }

  private static func flush(_ units: inout [UInt16], to runs: inout [String]) {
    if units.count >= shortest { runs.append(String(decoding: units, as: UTF16.self)) }
    units.removeAll(keepingCapacity: true)
  }

  // Latin, Cyrillic, and the punctuation of both.
  private static func isWide(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0xFF, 0x0400...0x052F, 0x2010...0x2026, 0x2116: true
    default: false
    }
  }
}
