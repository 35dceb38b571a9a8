/// The words at the head and the foot of an Excel sheet, among which codes stand (ECMA-376-1,
/// 18.3.1.46).
enum HeaderText {
  /// The elements that hold such texts.
  static let elements: Set<Substring> = [
    "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter",
  ]

  /// The words, each of the three parts on a line of its own.
  static func words(of text: String) -> String {
    var result = "\n"
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      rest = rest[start...].dropFirst()
      guard let code = rest.first else { break }
      switch code {
      case "&":
        result += "&"
        rest = rest.dropFirst()
      case "L", "C", "R":
        result += "\n"
        rest = rest.dropFirst()
      case "\"":
        let font = rest.dropFirst()
        rest = font.firstIndex(of: "\"").map { font[$0...].dropFirst() } ?? font
      case "K":
        let colour = rest.dropFirst().prefix(6)
        let isPlain = colour.allSatisfy { $0.isHexDigit || "+-".contains($0) }
        rest = rest.dropFirst(isPlain ? 1 + colour.count : 1)
      case "0"..."9": rest = rest.drop { $0.isASCII && $0.isNumber }
      // The page, the day, the time, the file, the sheet.
      case "P", "N", "D", "T", "F", "A", "Z", "G":
        result += " "
        rest = rest.dropFirst()
      case "B", "I", "U", "E", "S", "X", "Y", "O", "H": rest = rest.dropFirst()
      default: result += " "
      }
    }
    return result + rest + "\n"
  }
}
