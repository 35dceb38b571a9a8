import Diagnostics

/// Where a file of personal records may hold remarks; people note telephones and names there.
enum RemarkSpans {
  /// From every `#` that begins a line or follows a blank to the end of the line.
  ///
  /// A `#` inside of a value counts too: masking too much of a quoted line does no harm.
  static func spans(in text: [UInt8]) -> [Range<SourcePosition>] {
    var spans: [Range<SourcePosition>] = []
    var (line, column) = (1, 1)
    var start: SourcePosition?
    var previous = UInt8(ascii: " ")
    for byte in text {
      if byte == UInt8(ascii: "\n") {
        if let start { spans.append(start..<SourcePosition(line: line, column: column)) }
        (line, column, start, previous) = (line + 1, 1, nil, UInt8(ascii: " "))
        continue
      }
      if byte & 0xC0 == 0x80 { continue }
      column += 1
      let isBehindBlank = previous == UInt8(ascii: " ") || previous == UInt8(ascii: "\t")
      if byte == UInt8(ascii: "#"), isBehindBlank, start == nil {
        start = SourcePosition(line: line, column: column)
      }
      previous = byte
    }
    if let start { spans.append(start..<SourcePosition(line: line, column: column)) }
    return spans
  }
}
