/// The values of the columns that a pivot table is made of, even where its source is gone
/// (ECMA-376-1, 18.10.1.62).
struct PivotColumns: Sendable {
  private var columns: [[String]] = []

  /// Knows no column.
  init() {}

  /// Reads the definition of a pivot table's source.
  init(_ definition: [UInt8]) throws(XMLScanner.Failure) {
    var scanner = try XMLScanner(definition)
    while let event = try scanner.next() {
      guard case .start(let name, let attributes, _) = event else { continue }
      if name == "cacheField" {
        columns.append([])
      } else if !columns.isEmpty, let value = PivotColumns.value(name, attributes, in: scanner) {
        columns[columns.count - 1].append(value)
      }
    }
  }

  /// The rows, cells divided by upright strokes.
  func rows(of records: [UInt8]) throws(XMLScanner.Failure) -> String {
    var scanner = try XMLScanner(records)
    var text = ""
    var column = 0
    while let event = try scanner.next() {
      switch event {
      case .start("r", _, _): column = 0
      case .end("r"): text += "\n"
      case .start("x", let attributes, _):
        let index = scanner.value("v", in: attributes).flatMap { Int($0) } ?? -1
        if columns.indices.contains(column), columns[column].indices.contains(index) {
          text += columns[column][index] + " | "
        }
        column += 1
      case .start(let name, let attributes, _):
        guard let value = PivotColumns.value(name, attributes, in: scanner) else { continue }
        text += value + " | "
        column += 1
      default: continue
      }
    }
    return text
  }

  /// What an element of a value holds: a text, a number, a day without its time; `nil` for another.
  private static func value(
    _ name: Substring, _ attributes: [XMLScanner.Attribute], in scanner: XMLScanner
  ) -> String? {
    guard ["s", "n", "d", "b", "e", "m"].contains(name) else { return nil }
    let value = scanner.value("v", in: attributes) ?? ""
    switch name {
    case "d": return String(value.prefix { $0 != "T" })
    case "n": return CellNumber.words(of: value)
    default: return value
    }
  }
}
