/// Months in Roman figures, as in «22.VIII.2015».
enum RomanMonth {
  /// The month that some letters are, Cyrillic ones that look like figures among them.
  static func number(of letters: ArraySlice<UInt16>) -> Int? {
    // The figures that Unicode has as one character each.
    if letters.count == 1, let letter = letters.first, (0x2170...0x217B).contains(letter) {
      return Int(letter) - 0x216F
    }
    var figures = ""
    for letter in letters {
      switch letter {
      case 0x69, 0x456, 0x4CF, 0x6C: figures += "i"
      case 0x76: figures += "v"
      case 0x78, 0x445: figures += "x"
      default: return nil
      }
    }
    return months.firstIndex(of: figures).map { $0 + 1 }
  }

  private static let months = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
  ]
}
