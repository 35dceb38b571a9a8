/// A table of rows and cells as Excel and other programs save it (RFC 4180, and what they make of it).
struct DelimitedText {
  /// A row with the line on which it begins, from 1.
  struct Row {
    let line: Int
    let cells: [String]
  }

  /// The rows that are not blank.
  private(set) var rows: [Row] = []
  /// The line of a quotation mark that nothing closes.
  private(set) var openQuote: Int?

  private var cells: [String] = []
  private var cell: [UInt8] = []
  private var rowLine = 1

  /// Reads a table; a line break within quotation marks belongs to its cell.
  init(_ text: ArraySlice<UInt8>, separator: UInt8, firstLine: Int) {
    let quote = UInt8(ascii: "\"")
    var line = firstLine
    rowLine = firstLine
    var isQuoted = false
    var quoteLine = 0
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      let next = index + 1 < text.endIndex ? text[index + 1] : nil
      // CR alone, as old Macs end lines, is one line end, and so is CR with LF.
      let endsLine =
        byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") && next != UInt8(ascii: "\n")
      if endsLine { line += 1 }
      index += 1
      if isQuoted {
        if byte != quote {
          cell.append(byte)
        } else if next == quote {
          cell.append(quote)
          index += 1
        } else {
          isQuoted = false
        }
      } else if byte == quote, cell.allSatisfy({ $0 == UInt8(ascii: " ") }) {
        cell = []
        (isQuoted, quoteLine) = (true, line)
      } else if byte == separator {
        endCell()
      } else if endsLine {
        endRow(next: line)
      } else {
        cell.append(byte)
      }
    }
    endRow(next: line)
    if isQuoted { openQuote = quoteLine }
  }

  private mutating func endCell() {
    cells.append(DelimitedText.tidy(cell))
    cell.removeAll(keepingCapacity: true)
  }

  private mutating func endRow(next line: Int) {
    endCell()
    if cells.contains(where: { !$0.isEmpty }) { rows.append(Row(line: rowLine, cells: cells)) }
    cells.removeAll(keepingCapacity: true)
    rowLine = line
  }

  /// The text of a cell with single spaces between its words and none around them.
  private static func tidy(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
