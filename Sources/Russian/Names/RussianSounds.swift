/// What spelling rules ask of a letter (Правила русской орфографии и пунктуации, 1956, §§ 1–5).
///
/// Letters are lower case, with ё written as е.
enum RussianSounds {
  /// After these и is written where other stems have ы.
  static func takesI(_ letter: Character) -> Bool { "гкхжчшщ".contains(letter) }

  /// After these о is written only under stress, so that both «-ом» and «-ем» occur.
  static func isHushing(_ letter: Character) -> Bool { "жчшщц".contains(letter) }

  static func isVowel(_ letter: Character) -> Bool { "аеиоуыэюяіїєәөүӕ".contains(letter) }

  /// A consonant that ends a stem; the half-vowel й and the two signs are none.
  static func isConsonant(_ letter: Character) -> Bool {
    "бвгджзклмнпрстфхцчшщґҥңғқҡһҳҷҙҫ".contains(letter)
  }

  static func vowels(in word: some StringProtocol) -> Int { word.count { isVowel($0) } }
}

extension StringProtocol {
  /// Whether the text ends in one of the given ways.
  func hasSuffix(anyOf endings: [String]) -> Bool { endings.contains { hasSuffix($0) } }
}
