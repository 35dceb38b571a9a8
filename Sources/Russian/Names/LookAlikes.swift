/// Letters of other alphabets, and figures, that look like Cyrillic ones (Unicode UTS 39).
package enum LookAlikes {
  /// The Cyrillic letter that a reader sees in a lower-case letter or figure; `nil` for all others.
  ///
  /// Only for words in which Cyrillic letters stand beside such ones: «Иванoв» with a Latin o is a
  /// trick or a slip, «COM» is an English word.
  package static func cyrillic(_ letter: Unicode.Scalar) -> Unicode.Scalar? {
    switch letter {
    case "a", "α", "ɑ": "а"
    case "b", "β", "ʙ": "в"
    case "c", "ϲ", "ⅽ": "с"
    case "e", "ε", "ҽ", "є": "е"
    case "h", "η", "ʜ": "н"
    case "i", "ι", "u": "и"
    case "k", "κ", "ĸ": "к"
    case "m", "μ": "м"
    case "n", "π": "п"
    case "o", "ο", "0", "σ": "о"
    case "p", "ρ": "р"
    case "r", "γ": "г"
    case "t", "τ": "т"
    case "x", "χ": "х"
    case "y", "υ": "у"
    case "3": "з"
    case "4": "ч"
    case "6": "б"
    case "φ": "ф"
    case "λ": "л"
    case "δ": "д"
    default: nil
    }
  }

  /// Reads a folded word of two alphabets as Cyrillic, if each foreign letter looks like one.
  ///
  /// - Returns: The word as it was where it has one alphabet only, or a letter unlike any other.
  package static func resolved(_ word: String.UnicodeScalarView) -> String {
    guard word.contains(where: isCyrillic), word.contains(where: { !isCyrillic($0) }) else {
      return String(word)
    }
    var cyrillicWord = String.UnicodeScalarView()
    for scalar in word {
      guard let letter = isCyrillic(scalar) ? scalar : cyrillic(scalar) else {
        return String(word)
      }
      cyrillicWord.append(letter)
    }
    return String(cyrillicWord)
  }

  /// Whether a code point belongs to the Cyrillic blocks of Unicode.
  package static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: true
    default: false
    }
  }
}
