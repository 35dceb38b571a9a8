/// Where the lines of a text begin: LF, CR and CR LF end one.
struct LineBreaks {
  /// The offset of the first byte of every line.
  private(set) var lineStarts: [Int]
  /// Whether the text holds U+0085, U+2028 or U+2029.
  private(set) var hasUnicodeBreaks = false

  /// Looks through UTF-8 bytes from an offset on.
  init(in bytes: [UInt8], from start: Int) {
    lineStarts = [start]
    var previous: UInt8 = 0
    var beforePrevious: UInt8 = 0
    for index in start..<bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\n"):
        if previous == UInt8(ascii: "\r") {
          lineStarts[lineStarts.count - 1] = index + 1
        } else {
          lineStarts.append(index + 1)
        }
      case UInt8(ascii: "\r"):
        lineStarts.append(index + 1)
      case 0x85 where previous == 0xC2:
        hasUnicodeBreaks = true
      case 0xA8 where beforePrevious == 0xE2 && previous == 0x80,
        0xA9 where beforePrevious == 0xE2 && previous == 0x80:
        hasUnicodeBreaks = true
      default:
        break
      }
      (beforePrevious, previous) = (previous, byte)
    }
  }
}
