/// The order of a Russian register: ё with е, capitals and hyphens without weight, 2 before 10.
///
/// Spaces come before figures, figures before Cyrillic, Cyrillic before Latin letters. Text that is
/// equal so far is ordered by ё after е, then by its code points, so that the order is total.
package enum RussianOrder {
  /// What a text is ordered by; make it once where a text is compared often.
  package struct Key: Sendable, Hashable, Comparable {
    /// Letters and numbers by their weight.
    private let primary: [UInt32]
    /// The places of ё among the weights.
    private let secondary: [UInt32]
    private let text: [UInt8]

    /// Makes the key of a text, in one pass over it.
    package init(_ text: String) {
      var weights = CollationWeights()
      if text.unicodeScalars.allSatisfy({ SmallLetters.letter(of: $0) != nil }) {
        for scalar in text.unicodeScalars {
          weights.take(SmallLetters.letter(of: scalar) ?? scalar)
        }
      } else {
        for scalar in text.lowercased().unicodeScalars { weights.take(scalar) }
      }
      weights.finish()
      primary = weights.primary
      secondary = weights.places
      self.text = Array(text.utf8)
    }

    /// Orders by letters and numbers, then by ё, then by code points.
    package static func < (left: Key, right: Key) -> Bool {
      if left.primary != right.primary {
        return left.primary.lexicographicallyPrecedes(right.primary)
      }
      if left.secondary != right.secondary {
        // At the first difference the text with ё there comes later: it has the smaller place.
        for (here, there) in zip(left.secondary, right.secondary) where here != there {
          return here > there
        }
        return left.secondary.count < right.secondary.count
      }
      return left.text.lexicographicallyPrecedes(right.text)
    }
  }

  /// Whether one text stands before another.
  package static func precedes(_ left: String, _ right: String) -> Bool { Key(left) < Key(right) }
}
