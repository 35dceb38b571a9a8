/// Where the lines of a text begin: LF, CR and CR LF end one.
struct LineBreaks {
  /// The offset of the first byte of every line; half a word each, since every source keeps its own.
  private(set) var lineStarts: [UInt32]
  /// Whether the text holds U+0085, U+2028 or U+2029.
  private(set) var hasUnicodeBreaks = false

  /// Looks through UTF-8 bytes from an offset on.
  init(in bytes: [UInt8], from start: Int) {
    lineStarts = [UInt32(start)]
    let span = bytes.span
    for index in start..<span.count {
      let byte = span[index]
      // The letters of texts fall through at once.
      switch byte {
      case UInt8(ascii: "\n") where index > start && span[index - 1] == UInt8(ascii: "\r"):
        lineStarts[lineStarts.count - 1] = UInt32(index + 1)
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        lineStarts.append(UInt32(index + 1))
      case 0x85 where index > start && span[index - 1] == 0xC2:
        hasUnicodeBreaks = true
      case 0xA8 where LineBreaks.follows(0xE2, 0x80, span, index, start),
        0xA9 where LineBreaks.follows(0xE2, 0x80, span, index, start):
        hasUnicodeBreaks = true
      default:
        break
      }
    }
  }

  /// Whether two bytes stand before an index.
  private static func follows(
    _ first: UInt8, _ second: UInt8, _ bytes: Span<UInt8>, _ index: Int, _ start: Int
  ) -> Bool {
    index >= start + 2 && bytes[index - 2] == first && bytes[index - 1] == second
  }
}
