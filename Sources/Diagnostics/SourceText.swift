/// The text of one content or template file, kept to quote lines from it.
package struct SourceText: Sendable {
  /// What of a file may be quoted.
  package enum Masking: Sendable, Hashable {
    /// Everything but the characters in these spans, as they stand in the file.
    case privateSpans([Range<SourcePosition>])
    /// Only the keys of a mapping, line by line: for a file that could not be parsed.
    case everythingAfterKey
  }

  /// The path that diagnostics use for this file.
  package let path: String

  private let bytes: [UInt8]
  /// The offset at which each line begins.
  private let lineStarts: [Int]
  let mask: SourceMask

  /// Takes UTF-8 text, with or without a byte order mark.
  package init(path: String, bytes: [UInt8], masking: Masking) {
    self.path = path
    self.bytes = bytes
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let breaks = LineBreaks(in: bytes, from: hasMark ? 3 : 0)
    lineStarts = breaks.lineStarts
    // YAML 1.1 counts these as line breaks and nobody else does: the spans could point elsewhere.
    let spansAreReliable = !breaks.hasUnicodeBreaks
    mask = SourceMask(
      spansAreReliable || masking == .privateSpans([]) ? masking : .everythingAfterKey)
  }

  /// Takes text that is already a string.
  package init(path: String, text: String, masking: Masking) {
    self.init(path: path, bytes: Array(text.utf8), masking: masking)
  }

  /// How many lines there are; an empty file has one.
  package var lineCount: Int { lineStarts.count }

  /// The beginning of a line, at most so many bytes, without its line break; `nil` outside the file.
  func line(_ number: Int, atMost limit: Int) -> ArraySlice<UInt8>? {
    guard lineStarts.indices.contains(number - 1) else { return nil }
    let start = lineStarts[number - 1]
    let end = number < lineStarts.count ? lineStarts[number] : bytes.count
    return bytes[start..<min(end, start + limit)]
      .prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
  }
}
