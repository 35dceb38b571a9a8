/// The order of a Russian list of words: letters first, ё beside е, numbers by their value.
package enum RussianOrder {
  /// Whether one text comes before another; total, and the same on every machine.
  ///
  /// Capitals, hyphens and other signs count only between texts that are otherwise equal, and ё
  /// comes after е only there.
  package static func precedes(_ left: String, _ right: String) -> Bool {
    let here = Key(left)
    let there = Key(right)
    if here.letters != there.letters {
      return here.letters.lexicographicallyPrecedes(there.letters)
    }
    if here.marks != there.marks { return here.marks.lexicographicallyPrecedes(there.marks) }
    return left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  /// What a text is ordered by.
  private struct Key {
    /// Words, letters and numbers; a space comes first, then numbers, Cyrillic, Latin.
    var letters: [UInt32] = []
    /// Which letters were ё, for texts that are equal otherwise.
    var marks: [UInt32] = []

    init(_ text: String) {
      var digits: [UInt32] = []
      for scalar in text.lowercased().unicodeScalars {
        if ("0"..."9").contains(scalar) {
          digits.append(scalar.value - 48)
          continue
        }
        flush(&digits)
        append(scalar)
      }
      flush(&digits)
    }

    /// A number: its length, then its digits, so that 9 comes before 10.
    private mutating func flush(_ digits: inout [UInt32]) {
      guard !digits.isEmpty else { return }
      let significant = digits.drop { $0 == 0 }
      letters.append(10 + UInt32(clamping: significant.count))
      letters += significant.map { 10 + $0 }
      digits.removeAll()
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
      switch scalar {
      case "ё":
        letters.append(Key.cyrillic + 0x435)
        marks.append(1)
      case "е":
        letters.append(Key.cyrillic + 0x435)
        marks.append(0)
      case " ", "\u{A0}": letters.append(1)
      case "\u{400}"..."\u{52F}": letters.append(Key.cyrillic + scalar.value)
      default:
        if scalar.properties.isAlphabetic { letters.append(Key.others + scalar.value) }
      }
    }

    private static let cyrillic: UInt32 = 1 << 21
    private static let others: UInt32 = 1 << 22
  }
}
