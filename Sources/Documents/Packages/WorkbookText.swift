/// The words of an Excel workbook, row by row: most cells only point into the table of shared strings,
/// those of pivot tables into the values of their columns, and dates are numbers of days.
struct WorkbookText: Sendable {
  private var strings: [String] = []
  private var styles = CellStyles()
  /// The values of the columns of pivot tables, by the number of the table.
  private var pivots: [String: PivotColumns] = [:]

  /// Whether a part holds what others point to.
  static func needs(_ name: String) -> Bool {
    ["xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"].contains(name)
      || name.hasPrefix("xl/pivotCache/pivotCacheDefinition")
  }

  /// Reads what others point to: the table of shared strings (ECMA-376-1, 18.4.9), the styles, the
  /// columns of pivot tables, by the names of the parts.
  init(_ parts: [String: [UInt8]]) throws(XMLScanner.Failure) {
    for (name, part) in parts {
      switch name {
      case "xl/sharedStrings.xml": try readStrings(part)
      case "xl/styles.xml": try styles.read(part)
      case "xl/workbook.xml": try styles.readEpoch(part)
      default: pivots[WorkbookText.number(of: name)] = try PivotColumns(part)
      }
    }
  }

  private static func number(of name: String) -> String { name.filter(\.isNumber) }

  private mutating func readStrings(_ table: [UInt8]) throws(XMLScanner.Failure) {
    var scanner = try XMLScanner(table)
    var isInside = false
    while let event = try scanner.next() {
      switch event {
      case .start("si", _, let isEmpty):
        strings.append("")
        isInside = !isEmpty
      case .end("si"): isInside = false
      case .text(let range) where isInside: strings[strings.count - 1] += scanner.text(range)
      case .literal(let range) where isInside:
        strings[strings.count - 1] += String(decoding: scanner.bytes[range], as: UTF8.self)
      default: continue
      }
    }
  }

  /// The rows of a pivot table's source (ECMA-376-1, 18.10.1.66).
  func pivotRows(of records: [UInt8], named name: String) throws(XMLScanner.Failure) -> String {
    let columns = pivots[WorkbookText.number(of: name)] ?? PivotColumns()
    return try columns.rows(of: records)
  }

  /// What the number in a cell stands for.
  private enum Value { case none, itself, string, date, number }

  /// The rows of a sheet (ECMA-376-1, 18.3.1.4), cells divided by upright strokes.
  func rows(of sheet: [UInt8]) throws(XMLScanner.Failure) -> String {
    var text = ""
    var scanner = try XMLScanner(sheet)
    var cell = Value.itself
    var value = Value.none
    var isHeader = false
    while let event = try scanner.next() {
      switch event {
      case .start("c", let attributes, _): cell = kind(of: attributes, in: scanner)
      case .end("c"): text += " | "
      case .end("row"): text += "\n"
      case .start("v", _, let isEmpty): value = isEmpty ? .none : cell
      case .end("v"): value = .none
      case .start(let name, _, let isEmpty):
        isHeader = !isEmpty && HeaderText.elements.contains(name)
      case .text(let range) where isHeader: text += HeaderText.words(of: scanner.text(range))
      case .text(let range): text += words(scanner.text(range), as: value)
      case .literal(let range): text += String(decoding: scanner.bytes[range], as: UTF8.self)
      case .end: isHeader = false
      case .aside: continue
      }
    }
    return text
  }

  private func kind(
    of attributes: [XMLScanner.Attribute], in scanner: XMLScanner
  ) -> Value {
    switch scanner.value("t", in: attributes) {
    case "s": return .string
    case nil, "n":
      let style = scanner.value("s", in: attributes).flatMap { Int($0) }
      return style.map(styles.isDate) ?? false ? .date : .number
    default: return .itself
    }
  }

  private func words(_ text: String, as value: Value) -> String {
    switch value {
    case .none, .itself: return text
    case .number: return CellNumber.words(of: text)
    case .string:
      let index = Int(text) ?? -1
      return strings.indices.contains(index) ? strings[index] : ""
    case .date: return styles.day(text) ?? text
    }
  }
}
