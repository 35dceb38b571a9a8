/// The parts of a JPEG file (ITU-T T.81, annex B).
struct JPEGFile: Sendable {
  /// A run of bytes, and whether the picture needs it.
  struct Part: Sendable {
    let range: Range<Int>
    let isPicture: Bool
    /// What stands behind the mark and the length.
    var body = 0..<0
  }

  /// The parts in their order, without a gap.
  private(set) var parts: [Part] = []
  /// Whether the mark of the end stands there; where it is missing the last part ends the bytes.
  private(set) var hasEnd = false

  private static let mostParts = 4000

  /// Where the last part ends.
  var end: Int { parts.last?.range.upperBound ?? 0 }

  /// Reads a file that begins at a place; `nil` for what is no sound one.
  init?(_ bytes: [UInt8], at start: Int = 0) {
    guard bytes[start...].starts(with: [0xFF, 0xD8, 0xFF]) else { return nil }
    parts.append(Part(range: start..<start + 2, isPicture: true))
    var hasPicture = false
    while !hasEnd, end < bytes.count {
      var marker = end + 1
      guard bytes[end] == 0xFF, parts.count < JPEGFile.mostParts else { return nil }
      while marker < bytes.count, bytes[marker] == 0xFF { marker += 1 }
      guard marker < bytes.count else { return nil }
      if bytes[marker] == 0xD9 {
        parts.append(Part(range: end..<marker + 1, isPicture: true))
        hasEnd = true
        continue
      }
      // No mark without a length stands between the others.
      guard bytes[marker] >= 0xC0, !(0xD0...0xD8).contains(bytes[marker]), marker + 2 < bytes.count
      else { return nil }
      var next = marker + 1 + Int(bytes[marker + 1]) << 8 + Int(bytes[marker + 2])
      guard next >= marker + 3, next <= bytes.count else { return nil }
      let body = marker + 3..<next
      let isPicture = JPEGFile.isPicture(bytes[marker], bytes[body])
      if bytes[marker] == 0xDA {
        next = JPEGFile.endOfScan(in: bytes, from: next)
        hasPicture = true
      }
      parts.append(Part(range: end..<next, isPicture: isPicture, body: body))
    }
    guard hasPicture || hasEnd else { return nil }
  }

  /// Where the next mark stands that is none of those inside a scan.
  private static func endOfScan(in bytes: [UInt8], from start: Int) -> Int {
    var position = start
    while position + 1 < bytes.count {
      let next = bytes[position + 1]
      if bytes[position] == 0xFF, next != 0, next != 0xFF, !(0xD0...0xD7).contains(next) {
        return position
      }
      position += 1
    }
    return bytes.count
  }

  /// Tables, frames and scans, and what tells their colours; all else is said about the picture.
  private static func isPicture(_ marker: UInt8, _ body: ArraySlice<UInt8>) -> Bool {
    switch marker {
    case 0xC0...0xDF: true
    case 0xE0: body.starts(with: "JFIF\0".utf8)
    case 0xE2: body.starts(with: "ICC_PROFILE\0".utf8)
    case 0xEE: body.starts(with: "Adobe".utf8)
    default: false
    }
  }
}
