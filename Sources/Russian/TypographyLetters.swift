/// What typography asks of single characters.
enum TypographyLetters {
  /// Whether a character is a letter; Unicode is asked about rare ones alone.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x410...0x44F, 0x61...0x7A, 0x41...0x5A: true
    case 0..<0x80: false
    default: scalar.properties.isAlphabetic
    }
  }

  /// Whether a character is a capital letter; Unicode is asked about rare ones alone.
  static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x410...0x42F, 0x41...0x5A: true
    case 0..<0x80, 0x430...0x44F: false
    default: scalar.properties.isUppercase
    }
  }

  /// Whether a character is one of the ten figures.
  static func isFigure(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// Whether a byte is one of the ten figures.
  static func isFigure(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Whether a character ends a clause rather than a word.
  static func endsClause(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ";", ":", "!", "?", "…", ")", "]", "}", "»", "“", "\"": true
    default: false
    }
  }

  /// Whether a character stands inside numbers.
  static func joinsFigures(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ".", "–", "-", ":": true
    default: false
    }
  }
}
