/// Brings characters to the codes by which texts are compared: letters to lower case, ё to е, signs
/// of one meaning to one sign.
///
/// A code below U+0080 that is no letter is a sign of ASCII or one of those named here; every other
/// code is a letter.
enum TextLetter {
  /// What stands for characters that divide nothing: soft hyphens, joiners, marks of stress.
  static let ignored: UInt16 = 0
  /// A dash, as longer than a hyphen.
  static let dash: UInt16 = 1
  /// Any sign without a meaning of its own here.
  static let sign: UInt16 = 2
  /// The combining breve, which makes й of и.
  static let breve: UInt16 = 3
  /// The border of two cells of one row.
  static let cell: UInt16 = 4

  /// A telephone.
  static let telephone: UInt16 = 5
  /// The sign «№».
  static let numero: UInt16 = 6

  /// The code of a character.
  @inline(__always)
  static func code(of scalar: UInt32) -> UInt16 {
    switch scalar {
    case 0x61...0x7A, 0x30...0x39, 0x430...0x44F: UInt16(scalar)
    case 0x41...0x5A, 0x410...0x42F: UInt16(scalar + 0x20)
    case 0x20: 0x20
    case 0x401, 0x451, 0x400, 0x450: 0x435
    case 0x09...0x0D: 0x20
    case 0..<0x20, 0x7F: sign
    case 0x60: 0x27
    case 0x21..<0x7F: UInt16(scalar)
    default: rareCode(of: scalar)
    }
  }

  /// Whether a character is a capital letter.
  @inline(__always)
  static func isCapital(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0x400...0x42F: true
    case 0..<0xC0, 0x430...0x45F: false
    default: isRareCapital(scalar)
    }
  }

  @inline(never)
  private static func isRareCapital(_ scalar: UInt32) -> Bool {
    Unicode.Scalar(scalar)?.properties.isUppercase ?? false
  }

  /// Whether a code is a letter.
  static func isLetter(_ code: UInt16) -> Bool { code >= 0x80 || (0x61...0x7A).contains(code) }

  /// Whether a code is a figure.
  static func isDigit(_ code: UInt16) -> Bool { (0x30...0x39).contains(code) }

  @inline(never)
  private static func rareCode(of scalar: UInt32) -> UInt16 {
    switch scalar {
    case 0x306: breve
    case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x180E, 0x3164, 0xFEFF, 0xFFA0: ignored
    case 0x300...0x36F, 0x483...0x489, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF: ignored
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x20D0...0x20F0: ignored
    case 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xE0000...0xE0FFF: ignored
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: 0x20
    case 0x2010, 0x2011, 0xFE63: 0x2D
    case 0x2012...0x2015, 0x2212, 0xFE58: dash
    case 0xB4, 0x2B9, 0x2BC, 0x2018, 0x2019, 0x201B, 0x2032: 0x27
    case 0xAB, 0xBB, 0x201C...0x201F, 0x2033: 0x22
    case 0xB7, 0x2024, 0x2219, 0x22C5, 0x3002: 0x2E
    case 0xFE6B: 0x40
    case 0x2116: numero
    case 0x260E, 0x260F, 0x2706, 0x1F4DE, 0x1F4F1, 0x1F4F2: telephone
    case 0x40D, 0x45D: 0x438
    // Fullwidth forms of ASCII.
    case 0xFF01...0xFF5E: code(of: scalar - 0xFEE0)
    default: letter(scalar)
    }
  }

  private static func letter(_ scalar: UInt32) -> UInt16 {
    guard let character = Unicode.Scalar(scalar), character.properties.isAlphabetic else {
      return sign
    }
    let lower = character.properties.lowercaseMapping.unicodeScalars.first ?? character
    return UInt16(exactly: lower.value) ?? 0xFFFD
  }
}
