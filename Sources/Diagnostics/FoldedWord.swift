/// A word reduced to what a reader sees of it: case, ё, separators and the alphabet of look-alike
/// letters make no difference.
struct FoldedWord {
  /// The letters as code points, 1 to `NearMiss.longestWord` of them.
  let letters: [UInt32]

  /// Folds a word; `nil` for an empty one and for one that is too long to be compared.
  init?(_ word: String) {
    var letters: [UInt32] = []
    for scalar in word.lowercased().unicodeScalars {
      // A combining mark belongs to the letter before it, which is enough to recognise a word.
      if scalar.value > 0x7F, scalar.properties.canonicalCombiningClass != .notReordered {
        continue
      }
      guard letters.count < NearMiss.longestWord else { return nil }
      letters.append(FoldedWord.fold(scalar).value)
    }
    guard !letters.isEmpty else { return nil }
    self.letters = letters
  }

  /// The one letter that stands for all that look like it, in capitals too (`h` is `Н`).
  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "_", " ", "\u{A0}", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2014}": "-"
    case "ё", "e": "е"
    case "a": "а"
    case "b": "в"
    case "c": "с"
    case "h": "н"
    case "i": "і"
    case "k": "к"
    case "m": "м"
    case "o": "о"
    case "p": "р"
    case "t": "т"
    case "x": "х"
    case "y": "у"
    default: scalar
    }
  }
}
