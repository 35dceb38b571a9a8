/// Makes text harmless for a terminal and for tools that read line by line.
package enum TerminalText {
  /// The text on one line: line breaks and tabs become spaces, control characters visible signs.
  ///
  /// What comes from a file may hold escape sequences, right-to-left overrides or a line that reads
  /// as a command of the CI.
  package static func oneLine(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { needsReplacement($0) }) else { return text }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if isLineBreak(scalar) || scalar == "\t" {
        if !(previous == "\r" && scalar == "\n") { result.append(" ") }
      } else if let visible = visible(scalar) {
        result.append(visible)
      }
      previous = scalar
    }
    return String(result)
  }

  /// The sign that is printed for a character; `nil` for one that is left out.
  static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value)
    case 0x20..<0x7F: scalar
    case 0x7F: "\u{2421}"
    case 0xAD, 0x200C, 0x200D, 0x2060, 0xFEFF: nil
    case 0x80..<0xA0: "\u{FFFD}"
    default: isInvisible(scalar) ? "\u{FFFD}" : scalar
    }
  }

  /// How many columns a visible character takes: none for a combining mark, two for a wide one.
  static func width(_ scalar: Unicode.Scalar) -> Int {
    guard scalar.value >= 0x300 else { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: return isWide(scalar.value) ? 2 : 1
    }
  }

  private static func needsReplacement(_ scalar: Unicode.Scalar) -> Bool {
    visible(scalar) != scalar
  }

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
    default: false
    }
  }

  /// The ranges of Unicode TR 11 that matter in practice: East Asian scripts and pictographs.
  private static func isWide(_ code: UInt32) -> Bool {
    switch code {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
      0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
