/// The lines of a text that could not be read, looked at only to explain why.
struct SourceLines {
  private let text: ArraySlice<UInt8>
  private let ranges: [Range<Int>]

  /// Cuts valid UTF-8 into lines as libyaml counts them: LF, CR and CRLF end a line.
  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    var ranges: [Range<Int>] = []
    var start = text.startIndex
    var index = start
    while index < text.endIndex {
      let byte = text[index]
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        ranges.append(start..<index)
        let isPair =
          byte == UInt8(ascii: "\r") && index + 1 < text.endIndex
          && text[index + 1] == UInt8(ascii: "\n")
        index += isPair ? 1 : 0
        start = index + 1
      }
      index += 1
    }
    ranges.append(start..<text.endIndex)
    self.ranges = ranges
  }

  /// The characters of a line without its end; none for a line that does not exist.
  subscript(line: Int) -> [Unicode.Scalar] {
    guard ranges.indices.contains(line) else { return [] }
    return Array(String(decoding: text[ranges[line]], as: UTF8.self).unicodeScalars)
  }

  /// The character at a place; `nil` at the end of a line and behind it.
  subscript(mark: Mark) -> Unicode.Scalar? {
    let line = self[mark.line]
    return line.indices.contains(mark.column) ? line[mark.column] : nil
  }

  /// The nearest line above that holds more than spaces and a comment.
  func contentLine(above line: Int) -> Int? {
    var candidate = min(line, ranges.count) - 1
    while candidate >= 0 {
      if let first = self[candidate].first(where: { $0 != " " && $0 != "\t" }), first != "#" {
        return candidate
      }
      candidate -= 1
    }
    return nil
  }

  /// The same place, or the end of the last line with any text when it lies behind that.
  func clamped(_ mark: Mark) -> Mark {
    guard mark.line >= ranges.count || (mark.line == ranges.count - 1 && self[mark.line].isEmpty)
    else { return mark }
    guard let last = ranges.lastIndex(where: { !$0.isEmpty }) else {
      return Mark(line: 0, column: 0)
    }
    return Mark(line: last, column: self[last].count)
  }
}
