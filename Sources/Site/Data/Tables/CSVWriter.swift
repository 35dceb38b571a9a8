import Diagnostics

/// Writes a table as the Russian Excel opens it: UTF-8 with its mark, `;` between cells, CRLF
/// (RFC 4180 but for the separator).
///
/// A cell that a spreadsheet would calculate gets an apostrophe in front, which it shows as text.
struct CSVWriter: ~Copyable {
  private var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Writes a row.
  mutating func row(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ";")) }
      append(cell)
    }
    bytes.append(contentsOf: "\r\n".utf8)
  }

  /// Hands out the table.
  consuming func finish() -> [UInt8] { bytes }

  private mutating func append(_ cell: String) {
    let text = CSVWriter.plain(cell)
    let isQuoted = text.utf8.contains { $0 == 0x22 || $0 == 0x3B || $0 == 0x0A }
    if isQuoted { bytes.append(0x22) }
    if CSVWriter.isFormula(text) { bytes.append(UInt8(ascii: "'")) }
    if isQuoted {
      for byte in text.utf8 {
        if byte == 0x22 { bytes.append(0x22) }
        bytes.append(byte)
      }
    } else {
      bytes.append(contentsOf: text.utf8)
    }
    if isQuoted { bytes.append(0x22) }
  }

  /// A cell with line feeds for every kind of line break, plain spaces for no-break ones, which
  /// only help on a page and hinder searching, and no other controls than tabs.
  private static func plain(_ cell: String) -> String {
    guard holdsSpecialCharacter(cell.utf8.span) else { return cell }
    var text = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in cell.unicodeScalars {
      switch scalar {
      // A return with a line feed is one line break.
      case "\n" where previous == "\r": break
      case "\n", "\u{B}", "\u{C}", "\r", "\u{85}", "\u{2028}", "\u{2029}": text.append("\n")
      case "\u{A0}": text.append(" ")
      default: if scalar == "\t" || !scalar.isControl { text.append(scalar) }
      }
      previous = scalar
    }
    return String(text)
  }

  /// Whether a control, a no-break space or one of U+2028 and U+2029 stands in a text.
  private static func holdsSpecialCharacter(_ text: Span<UInt8>) -> Bool {
    for index in text.indices {
      switch text[index] {
      case ..<0x20, 0x7F: return true
      case 0xC2 where text[index + 1] <= 0xA0: return true
      case 0xE2 where text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8: return true
      default: break
      }
    }
    return false
  }

  /// Whether a spreadsheet might calculate the cell: it begins, blanks aside, with a sign that
  /// formulas begin with (full-width ones too), or with a tab or line break.
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, !isLetterOrFigure(first) else { return false }
    if first == "\t" || first == "\n" { return true }
    let rest = text.unicodeScalars.drop(while: \.properties.isWhitespace)
    guard let sign = rest.first, "=+-@＝＋－＠".unicodeScalars.contains(sign) else { return false }
    return !isNumberOrPhone(Array(rest))
  }

  /// Whether the text is a plain number, as `-0,5`, or a telephone that no spreadsheet can
  /// calculate, as `+7 (900) 123-45-67`; both are left as they are so that programs can read them.
  ///
  /// A telephone written with hyphens alone is a subtraction and is not among them.
  private static func isNumberOrPhone(_ text: [Unicode.Scalar]) -> Bool {
    guard text[0] == "+" || text[0] == "-", text.count > 1, isDigit(text[1]) else { return false }
    let rest = text.dropFirst()
    if rest.allSatisfy({ isDigit($0) || $0 == "," || $0 == "." }) { return true }
    guard rest.allSatisfy({ isDigit($0) || " ()-".unicodeScalars.contains($0) }) else {
      return false
    }
    // Two numbers without an operator between them, or a number before a bracket, are no formula.
    var last = text[1]
    var isApart = false
    for scalar in rest.dropFirst() {
      if scalar == " " {
        isApart = true
        continue
      }
      if isDigit(last), scalar == "(" || (isApart && isDigit(scalar)) { return true }
      last = scalar
      isApart = false
    }
    return false
  }

  /// Whether a character is one that most cells begin with, and no formula.
  private static func isLetterOrFigure(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || ("А"..."я").contains(scalar) || ("a"..."z").contains(scalar)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }
}
