/// Finds pipe tables in the lines of a paragraph (GFM 0.29, section 4.10).
struct TableSyntax {
  /// The word that makes a paragraph or line behind a table its caption.
  static let captionMark = "Таблица:"

  /// The alignments that the delimiter row asks for, one a column.
  let alignments: [Table.Alignment?]
  /// The header row, as an index into the lines; what stands before it is an ordinary paragraph.
  let headerLine: Int
  /// Where the rows end; what follows begins with the caption mark.
  let endLine: Int

  /// Finds the first table; every line is looked at a fixed number of times.
  init?(in content: LeafContent, of source: SourceText) {
    for line in content.lines.indices.dropFirst() {
      let header = content.lines[line - 1].bytes
      guard
        let alignments = TableSyntax.alignments(of: content.lines[line].bytes, in: source.bytes),
        source.bytes[header].contains(TableSyntax.pipe),
        TableSyntax.cells(of: header, in: source.bytes).count == alignments.count
      else { continue }
      let mark = Array(TableSyntax.captionMark.utf8)
      self.alignments = alignments
      headerLine = line - 1
      endLine =
        content.lines.indices[(line + 1)...].first {
          source.bytes[content.lines[$0].bytes].starts(with: mark)
        } ?? content.lines.endIndex
      return
    }
    return nil
  }

  /// Splits a row at its pipes; `\|` belongs to the cell and loses its backslash.
  static func cells(of row: Range<Int>, in bytes: [UInt8]) -> [LeafContent] {
    var cells: [LeafContent] = []
    var index = skipBlanks(from: row.lowerBound, to: row.upperBound, in: bytes)
    if index < row.upperBound, bytes[index] == pipe { index += 1 }
    while index < row.upperBound {
      let start = skipBlanks(from: index, to: row.upperBound, in: bytes)
      var segments = [LeafContent.Segment(content: 0, source: start)]
      index = start
      while index < row.upperBound, bytes[index] != pipe {
        let next = index + 1
        let isEscape =
          bytes[index] == backslash && next < row.upperBound
          && ASCIIPunctuation.contains(bytes[next])
        if isEscape, bytes[next] == pipe, let last = segments.last {
          segments.append(.init(content: last.content + index - last.source, source: next))
        }
        index += isEscape ? 2 : 1
      }
      var end = min(index, row.upperBound)
      let least = segments.last?.source ?? start
      while end > least, isBlank(bytes[end - 1]) { end -= 1 }
      let isRest = index >= row.upperBound && end == start
      if !isRest || cells.isEmpty { cells.append(LeafContent(segments: segments, end: end)) }
      index += 1
    }
    return cells
  }

  private static let pipe = UInt8(ascii: "|")
  private static let backslash = UInt8(ascii: "\\")

  /// The alignments, if the line is a delimiter row: pipes, colons and hyphens only.
  private static func alignments(of row: Range<Int>, in bytes: [UInt8]) -> [Table.Alignment?]? {
    for byte in bytes[row] {
      let isMark = byte == pipe || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-")
      guard isMark || isBlank(byte) else { return nil }
    }
    var alignments: [Table.Alignment?] = []
    for cell in cells(of: row, in: bytes) {
      guard let range = cell.lines.first?.bytes else { return nil }
      var marks = bytes[range]
      let isLeading = marks.first == UInt8(ascii: ":")
      if isLeading { marks.removeFirst() }
      let isTrailing = marks.last == UInt8(ascii: ":")
      if isTrailing { marks.removeLast() }
      guard !marks.isEmpty, marks.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      switch (isLeading, isTrailing) {
      case (true, true): alignments.append(.center)
      case (true, false): alignments.append(.leading)
      case (false, true): alignments.append(.trailing)
      case (false, false): alignments.append(nil)
      }
    }
    return alignments.isEmpty ? nil : alignments
  }

  private static func skipBlanks(from start: Int, to end: Int, in bytes: [UInt8]) -> Int {
    var index = start
    while index < end, isBlank(bytes[index]) { index += 1 }
    return index
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
