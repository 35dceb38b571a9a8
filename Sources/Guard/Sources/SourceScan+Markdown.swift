extension SourceScan {
  /// How long a tag or the address of a link may be.
  private static let longest = 2_000

  /// The index behind a tag of HTML, which no page holds: «Щербаков<br>Юрий».
  func endOfTag(at index: Int, end: Int) -> Int? {
    guard bytes[index] == UInt8(ascii: "<") else { return nil }
    var next = index + 1
    if next < end, bytes[next] == UInt8(ascii: "/") { next += 1 }
    let name = next
    while next < end, SourceScan.isLetterOrDigit(bytes[next]) { next += 1 }
    guard next > name, next < end, [0x20, 0x09, 0x0A, 0x2F, 0x3E].contains(bytes[next]) else {
      return nil
    }
    while next < min(end, index + SourceScan.longest) {
      if bytes[next] == UInt8(ascii: ">") { return next + 1 }
      if bytes[next] == UInt8(ascii: "<") { return nil }
      next += 1
    }
    return nil
  }

  /// Whether the sign at an index is that of a picture, «![», which may stand inside a word.
  func startsPicture(at index: Int, end: Int) -> Bool {
    bytes[index] == UInt8(ascii: "!") && index + 1 < end && bytes[index + 1] == UInt8(ascii: "[")
  }

  /// The address of a link whose words end at an index, with its brackets: «](…)».
  func target(at index: Int, end: Int) -> Range<Int>? {
    guard bytes[index] == UInt8(ascii: "]"), index + 1 < end,
      bytes[index + 1] == UInt8(ascii: "(")
    else { return nil }
    var next = index + 2
    while next < min(end, index + SourceScan.longest), bytes[next] != UInt8(ascii: ")") {
      // A target without brackets has no blanks and nests nothing (CommonMark 0.30, section 6.3).
      if bytes[next] == 0x0A || bytes[next] == UInt8(ascii: "(") { return nil }
      next += 1
    }
    return next < end && bytes[next] == UInt8(ascii: ")") ? index..<next + 1 : nil
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}
