/// The words of an Excel sheet, row by row: most cells only point into the table of shared strings.
struct SpreadsheetText {
  /// The shared strings in their order.
  let strings: [String]

  /// Reads the table of shared strings (ECMA-376-1, 18.4.9).
  init(table: [UInt8]) throws(XMLScanner.Failure) {
    var strings: [String] = []
    var scanner = XMLScanner(table)
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
    self.strings = strings
  }

  /// The rows of a sheet (ECMA-376-1, 18.3.1.4), cells separated by tabs.
  func rows(of sheet: [UInt8]) throws(XMLScanner.Failure) -> String {
    var text = ""
    var scanner = XMLScanner(sheet)
    var pointsToStrings = false
    var isValue = false
    while let event = try scanner.next() {
      switch event {
      case .start("row", _, _): text += "\n"
      case .start("c", let attributes, _):
        text += "\t"
        pointsToStrings = attributes.contains { $0.name == "t" && scanner.text($0.value) == "s" }
      case .start("v", _, let isEmpty): isValue = !isEmpty
      case .end("v"): isValue = false
      case .text(let range) where isValue && pointsToStrings:
        let index = Int(scanner.text(range))
        if let index, strings.indices.contains(index) { text += strings[index] }
      case .text(let range): text += scanner.text(range)
      default: continue
      }
    }
    return text
  }
}
