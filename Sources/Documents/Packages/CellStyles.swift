import Diagnostics

/// Which styles of a workbook show a number as a day, and from which day it counts.
struct CellStyles: Sendable {
  private var dateStyles: Set<Int> = []
  private var isFrom1904 = false

  /// Reads the styles (ECMA-376-1, 18.8.10 and 18.8.30); formats may stand behind those who use them.
  mutating func read(_ styles: [UInt8]) throws(XMLScanner.Failure) {
    var scanner = try XMLScanner(styles)
    // The formats of dates that every program knows by number.
    var dates = Set(14...22).union(27...36).union(45...47).union(50...58)
    var formats: [Int?] = []
    var isInCells = false
    while let event = try scanner.next() {
      switch event {
      case .start("numFmt", let attributes, _):
        let code = scanner.value("formatCode", in: attributes) ?? ""
        if CellStyles.isDay(code),
          let id = scanner.value("numFmtId", in: attributes).flatMap({ Int($0) })
        {
          dates.insert(id)
        }
      case .start("cellXfs", _, let isEmpty): isInCells = !isEmpty
      case .end("cellXfs"): isInCells = false
      case .start("xf", let attributes, _) where isInCells:
        formats.append(scanner.value("numFmtId", in: attributes).flatMap { Int($0) })
      default: continue
      }
    }
    for (style, format) in formats.enumerated() {
      if let format, dates.contains(format) { dateStyles.insert(style) }
    }
  }

  /// Reads from which day the workbook counts (ECMA-376-1, 18.2.28).
  mutating func readEpoch(_ workbook: [UInt8]) throws(XMLScanner.Failure) {
    var scanner = try XMLScanner(workbook)
    while let event = try scanner.next() {
      guard case .start("workbookPr", let attributes, _) = event else { continue }
      isFrom1904 = ["1", "true"].contains(scanner.value("date1904", in: attributes))
    }
  }

  /// Whether numbers in a style are days.
  func isDate(_ style: Int) -> Bool { dateStyles.contains(style) }

  /// The day that a number stands for; `nil` for none.
  func day(_ text: String) -> String? {
    // Day 25569 is 1 January 1970 (ECMA-376-1, 18.17.4.1); in 1904 begins day 1462.
    guard let serial = Double(text), (0..<2_958_466).contains(serial) else { return nil }
    return CivilDate(dayNumber: Int(serial) - 25_569 + (isFrom1904 ? 1462 : 0)).inFigures
  }

  /// Whether a format shows a day or a year: colours and words between quotes are no letters of it.
  private static func isDay(_ code: String) -> Bool {
    var closing: Character?
    for character in code {
      switch (character, closing) {
      case (_, let end?): if character == end { closing = nil }
      case ("\"", nil): closing = "\""
      case ("[", nil): closing = "]"
      case (_, nil): if "yYdDгГдД".contains(character) { return true }
      }
    }
    return false
  }
}
