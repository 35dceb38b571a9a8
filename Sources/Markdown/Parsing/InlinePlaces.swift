/// Follows libcmark through the inlines of one block and tells where in the source each one is.
///
/// libcmark 0.30.2 counts columns from the last line end that it noticed, and it does not notice all
/// of them: not after a backslash, not inside the destination, title or label of a link, not in the
/// definitions in front of a paragraph. So its lines are not used; its columns are, counted from the
/// line end that it did notice last.
struct InlinePlaces: Sendable {
  private let content: LeafContent
  private let firstColumn: Int
  /// The line being walked through, from 0.
  private var line = 0
  /// The line from whose beginning libcmark counts columns.
  private var base = 0

  /// Starts at the beginning of a block whose first byte libcmark puts at a column.
  init(_ content: LeafContent, firstColumn: Int) {
    self.content = content
    self.firstColumn = firstColumn
  }

  /// The byte of the source at libcmark's column.
  func source(atColumn column: Int) -> Int { content.source(of: offset(column)) }

  /// The byte of the source at which the line being walked through ends.
  var endOfLine: Int { content.lines[line].bytes.upperBound }

  /// How many backticks stand right before libcmark's column.
  func ticks(beforeColumn column: Int, in source: SourceText) -> Int {
    var count = 0
    while column - count > firstColumn,
      source.bytes[self.source(atColumn: column - count - 1)] == UInt8(ascii: "`")
    {
      count += 1
    }
    return count
  }

  /// The byte of the source behind a span that was just passed.
  ///
  /// Behind a line end in the span, libcmark forgets the indentation of the block.
  func source(after span: CMarkSpan) -> Int {
    content.source(
      of: span.endLine > span.startLine
        ? content.lineStarts[base] + span.endColumn : offset(span.endColumn + 1))
  }

  /// Passes a text, code span or piece of raw HTML.
  mutating func pass(_ span: CMarkSpan) {
    reach(offset(span.startColumn))
    guard span.endLine > span.startLine else { return }
    line = min(line + span.endLine - span.startLine, content.lines.count - 1)
    base = line
  }

  /// Passes a line break without a meaning.
  mutating func passSoftBreak() {
    line = min(line + 1, content.lines.count - 1)
    base = line
  }

  /// Passes a line break that the author asked for, by a backslash or by two spaces.
  mutating func passLineBreak(in source: SourceText) {
    let end = endOfLine
    let isBackslash = end > 0 && source.bytes[end - 1] == UInt8(ascii: "\\")
    line = min(line + 1, content.lines.count - 1)
    if !isBackslash { base = line }
  }

  /// Passes the end of a link or image, destination, title and label included.
  mutating func passLink(endColumn: Int) { reach(offset(endColumn)) }

  private func offset(_ column: Int) -> Int {
    content.lineStarts[base] + max(column - firstColumn, 0)
  }

  private mutating func reach(_ offset: Int) { line = max(line, content.line(at: offset)) }
}
