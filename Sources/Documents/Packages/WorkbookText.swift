import Diagnostics

/// The words of an Excel sheet, row by row: most cells only point into the table of shared strings,
/// and dates are numbers of days.
struct SpreadsheetText {
  private var strings: [String] = []
  private var dateStyles: Set<Int> = []

  /// Reads the table of shared strings (ECMA-376-1, 18.4.9) and the styles (18.8.10, 18.8.30).
  init(table: [UInt8]?, styles: [UInt8]?) throws(XMLScanner.Failure) {
    if let table { try readStrings(table) }
    if let styles { try readStyles(styles) }
  }

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

  private mutating func readStyles(_ styles: [UInt8]) throws(XMLScanner.Failure) {
    var scanner = try XMLScanner(styles)
    // The formats of dates that every program knows by number.
    var dates = Set(14...22).union(27...36).union(45...47).union(50...58)
    var isInCells = false
    var count = 0
    while let event = try scanner.next() {
      switch event {
      case .start("numFmt", let attributes, _):
        let code = scanner.value("formatCode", in: attributes) ?? ""
        guard code.contains(where: { "yYгГ".contains($0) }) else { continue }
        if let id = scanner.value("numFmtId", in: attributes).flatMap({ Int($0) }) {
          dates.insert(id)
        }
      case .start("cellXfs", _, let isEmpty): isInCells = !isEmpty
      case .end("cellXfs"): isInCells = false
      case .start("xf", let attributes, _) where isInCells:
        let id = scanner.value("numFmtId", in: attributes).flatMap { Int($0) }
        if let id, dates.contains(id) { dateStyles.insert(count) }
        count += 1
      default: continue
      }
    }
  }

  /// What the number in a cell stands for.
  private enum Value { case none, itself, string, date }

  /// The rows of a sheet (ECMA-376-1, 18.3.1.4), cells divided by upright strokes.
  func rows(of sheet: [UInt8]) throws(XMLScanner.Failure) -> String {
    var text = ""
    var scanner = try XMLScanner(sheet)
    var cell = Value.itself
    var value = Value.none
    while let event = try scanner.next() {
      switch event {
      case .start("c", let attributes, _): cell = kind(of: attributes, in: scanner)
      case .end("c"): text += " | "
      case .end("row"): text += "\n"
      case .start("v", _, let isEmpty): value = isEmpty ? .none : cell
      case .end("v"): value = .none
      case .text(let range): text += words(scanner.text(range), as: value)
      case .literal(let range): text += String(decoding: scanner.bytes[range], as: UTF8.self)
      default: continue
      }
    }
    return text
  }

  private func kind(
    of attributes: [XMLScanner.Attribute], in scanner: XMLScanner
  ) -> Value {
    if scanner.value("t", in: attributes) == "s" { return .string }
    let style = scanner.value("s", in: attributes).flatMap { Int($0) }
    return style.map(dateStyles.contains) ?? false ? .date : .itself
  }

  private func words(_ text: String, as value: Value) -> String {
    switch value {
    case .none, .itself: return text
    case .string:
      let index = Int(text) ?? -1
      return strings.indices.contains(index) ? strings[index] : ""
    case .date:
      // Day 25569 is 1 January 1970 (ECMA-376-1, 18.17.4.1).
      guard let serial = Double(text), (0..<2_958_466).contains(serial) else { return text }
      return CivilDate(dayNumber: Int(serial) - 25_569).inFigures
    }
  }
}
