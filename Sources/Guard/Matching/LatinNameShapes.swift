import Russian

/// What Russian names end with in Latin letters, whatever the table of transliteration.
enum LatinNameShapes {
  /// Whether a word looks like a surname.
  static func isSurname(_ word: ArraySlice<UInt16>) -> Bool {
    word.count > 3 && surnames.fit(key(of: word))
  }

  /// Whether a word looks like a patronymic.
  static func isPatronymic(_ word: ArraySlice<UInt16>) -> Bool {
    word.count > 4 && patronymics.fit(key(of: word))
  }

  private static func key(of word: ArraySlice<UInt16>) -> ArraySlice<UInt16> {
    guard word.count < 40 else { return [] }
    return LatinNameKey.letters(ofKeyOf: word).map(UInt16.init)[...]
  }

  // As the keys have them: capitals are hushing sounds, and i is lost before a vowel.
  private static let surnames = FoldedEndings(
    ["ov", "ev", "in"].flatMap { stem in
      ["", "a", "u", "im", "e", "i", "ih", "imi", "oi", "om"].map { stem + $0 }
    }
      + ["sk", "Ck"].flatMap { stem in
        ["i", "ogo", "omu", "im", "om", "a", "oi", "u", "e", "ih", "imi"].map { stem + $0 }
      } + ["ko", "uk", "dze", "Svili"])

  private static let patronymics = FoldedEndings(
    ["", "a", "u", "em", "e", "i", "ei", "am", "ami", "ah"].map { "iC" + $0 }
      + ["ovn", "evn", "iCn"].flatMap { stem in ["a", "i", "e", "u", "oi", "o"].map { stem + $0 } })
}
