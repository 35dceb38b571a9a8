/// Brings names and texts to the letters by which they are compared: lower case, ё as е.
package enum NameFolding {
  /// The words of a name: «Петрова - Водкина» gives «петрова» and «водкина».
  ///
  /// Hyphens, spaces and every other sign divide words; apostrophes, stress marks and invisible
  /// characters do not. A word with letters of two alphabets is read as Cyrillic where it can be.
  package static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isIgnored(scalar) {
        if scalar == breve, word.last == "и" {
          word.removeLast()
          word.append("й")
        }
      } else if let letter = letter(scalar) {
        word.append(letter)
      } else if !word.isEmpty {
        words.append(LookAlikes.resolved(word))
        word.removeAll()
      }
    }
    if !word.isEmpty { words.append(LookAlikes.resolved(word)) }
    return words
  }

  /// A letter in lower case with ё as е, a figure as itself, `nil` for what divides words.
  package static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39: return scalar
    case 0x41...0x5A: return Unicode.Scalar(scalar.value + 0x20)
    case 0..<0x80: return nil
    case 0x430...0x44F: return scalar
    case 0x410...0x42F: return Unicode.Scalar(scalar.value + 0x20)
    case 0x401, 0x451, 0x400, 0x450: return "е"
    case 0x40D, 0x45D: return "и"
    default:
      guard scalar.properties.isAlphabetic else { return nil }
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      return lower.first
    }
  }

  /// Whether a character stands inside a word without dividing it: soft hyphens, joiners, marks of
  /// stress and other combining marks, apostrophes.
  ///
  /// The breve (U+0306) after и makes й of it; whoever joins letters alone has to see to that.
  package static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x27, 0x60, 0xB4, 0x2BC, 0x2B9, 0x2018, 0x2019, 0x201B, 0x2032: true
    case 0..<0xAD: false
    case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x180E, 0x3164, 0xFEFF, 0xFFA0: true
    case 0x300...0x36F, 0x483...0x489, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF: true
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x20D0...0x20F0: true
    case 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xE0000...0xE0FFF: true
    default: false
    }
  }

  /// The combining breve, which makes й of и.
  package static let breve: Unicode.Scalar = "\u{306}"
}
