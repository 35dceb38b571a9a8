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

  /// The text as UTF-8, perhaps with a byte order mark.
  package let bytes: [UInt8]
  /// The offset at which each line begins.
  private let lineStarts: [UInt32]
  private let columns: ColumnCounts
  private(set) var mask: SourceMask

  /// Takes UTF-8 text, with or without a byte order mark.
  package init(path: String, bytes: [UInt8], masking: Masking) {
    self.path = path
    self.bytes = bytes
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let breaks = LineBreaks(in: bytes, from: hasMark ? 3 : 0)
    lineStarts = breaks.lineStarts
    columns = ColumnCounts(of: bytes)
    // YAML 1.1 counts these as line breaks and nobody else does: the spans could point elsewhere.
    let spansAreReliable = !breaks.hasUnicodeBreaks
    mask = SourceMask(
      spansAreReliable || masking == .privateSpans([]) ? masking : .everythingAfterKey)
  }

  /// Takes text that is already a string.
  package init(path: String, text: String, masking: Masking) {
    self.init(path: path, bytes: Array(text.utf8), masking: masking)
  }

  /// Hides some more of the text, where it is not hidden altogether.
  package mutating func hide(_ spans: [Range<SourcePosition>]) { mask.hide(spans) }

  /// Where a byte stands; the byte is one of the text.
  package func position(of offset: Int) -> SourcePosition {
    var (low, high) = (0, lineStarts.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= UInt32(offset) { low = middle } else { high = middle }
    }
    let start = min(Int(lineStarts[low]), offset)
    let column =
      columns.scalars(before: offset, in: bytes) - columns.scalars(before: start, in: bytes)
    return SourcePosition(line: low + 1, column: column + 1)
  }

  /// The index of the byte at a position, or of the end of its line or text before it.
  package func offset(of position: SourcePosition) -> Int {
    guard lineStarts.indices.contains(position.line - 1) else {
      return position.line < 1 ? 0 : bytes.count
    }
    var offset = Int(lineStarts[position.line - 1])
    let end = end(ofLine: position.line)
    var column = 1
    while offset < end, column < position.column {
      offset += 1
      while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    return offset
  }

  /// How many lines there are; an empty file has one.
  package var lineCount: Int { lineStarts.count }

  /// The beginning of a line, at most so many bytes, without its line break; `nil` outside the file.
  func line(_ number: Int, atMost limit: Int) -> ArraySlice<UInt8>? {
    guard lineStarts.indices.contains(number - 1) else { return nil }
    let start = Int(lineStarts[number - 1])
    return bytes[start..<min(end(ofLine: number), start + limit)]
      .prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
  }

  /// Where the line after one begins, or the text ends.
  private func end(ofLine number: Int) -> Int {
    number < lineStarts.count ? Int(lineStarts[number]) : bytes.count
  }
}
