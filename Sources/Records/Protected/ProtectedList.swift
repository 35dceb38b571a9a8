import Diagnostics

/// A list of names as Excel saves it: any separator, any rows above the heading.
struct ProtectedList {
  /// How many rows may stand above the heading.
  static let rowsAboveHeading = 30

  /// The names, in the order of the rows.
  private(set) var names: [ProtectedName] = []
  /// The lines of rows below the heading in which no surname was found.
  private(set) var rowsWithoutSurname: [Int] = []
  /// Whether a heading was found.
  private(set) var hasHeading = false
  /// The line of a quotation mark that nothing closes.
  private(set) var openQuote: Int?

  /// Reads a list from a text in UTF-8.
  init(_ text: [UInt8], in path: String) {
    var rest = text[...]
    var firstLine = 1
    var separators = [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t")]
    if let named = ProtectedList.namedSeparator(in: text) {
      separators = [named.separator]
      rest = text[named.end...]
      firstLine = 2
    }
    let readings = separators.map { Reading(rest, separator: $0, firstLine: firstLine) }
    // «Фамилия, имя» may be two columns or one; the rows below tell.
    let best = readings.max { $0.rank < $1.rank }
    guard let best, let columns = best.columns else {
      openQuote = readings.compactMap(\.table.openQuote).first
      return
    }
    hasHeading = true
    openQuote = best.table.openQuote
    take(best.table.rows[best.start...], columns, in: path)
  }

  private mutating func take(
    _ rows: ArraySlice<DelimitedText.Row>, _ columns: NameColumns, in path: String
  ) {
    var columns = columns
    for row in rows {
      // A file of several classes repeats the heading for each.
      if let repeated = NameColumns(heading: row.cells) {
        columns = repeated
        continue
      }
      let place = SourcePlace(file: path, line: row.line, column: 1)
      let found = columns.names(in: row.cells)
      if found.isEmpty, !ProtectedList.isRemark(row.cells) { rowsWithoutSurname.append(row.line) }
      names += found.map {
        ProtectedName(
          surname: $0.surname, givenName: $0.givenName, patronymic: $0.patronymic, at: place)
      }
    }
  }

  /// A table by one of the separators, with its heading if there is one.
  private struct Reading {
    let table: DelimitedText
    var columns: NameColumns?
    /// The first row below the heading.
    var start = 0

    init(_ text: ArraySlice<UInt8>, separator: UInt8, firstLine: Int) {
      table = DelimitedText(text, separator: separator, firstLine: firstLine)
      for (index, row) in table.rows.prefix(ProtectedList.rowsAboveHeading).enumerated() {
        guard let columns = NameColumns(heading: row.cells) else { continue }
        self.columns = columns
        start = index + 1
        break
      }
    }

    var rank: (Int, Int) {
      guard let columns else { return (-1, 0) }
      let rows = table.rows[start...]
      let wide = rows.count { $0.cells.count >= columns.width }
      return (wide * 2 >= rows.count ? columns.count : 0, wide)
    }
  }

  /// Whether a row has nothing but a number, or a word about the list itself.
  private static func isRemark(_ cells: [String]) -> Bool {
    let filled = cells.filter { !$0.isEmpty }
    if filled.allSatisfy({ !$0.contains(where: \.isLetter) }) { return true }
    return filled.first.map { ["итого", "всего"].contains(where: $0.lowercased().hasPrefix) }
      ?? true
  }

  // The line that Excel reads and no other program does.
  private static func namedSeparator(in text: [UInt8]) -> (separator: UInt8, end: Int)? {
    let word = Array("sep=".utf8)
    guard text.count > word.count,
      text.prefix(word.count).map({ $0 | 0x20 }) == word.map({ $0 | 0x20 })
    else { return nil }
    let end = text.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? text.endIndex
    return (text[word.count], end)
  }
}
