import CWords

/// The forms of ordinary Russian words, from the dictionary of hunspell without proper names.
///
/// They stand in the program's read-only data as an automaton (scripts/words.py tells its format):
/// nothing is built when the program starts, and a lookup reads as many arcs as the word has
/// letters, at most 32 for each.
package enum OrdinaryWords {
  /// How a word stands in the dictionary.
  package enum Kind: Sendable, Hashable {
    /// As its entry has it, for adjectives in the feminine too: «мороз», «толстой», «чёрная».
    case entry
    /// In another form: «мороза», «волков».
    case inflected
  }

  /// What a lone word can tell of a person whose surname it is a form of.
  package enum Telling: Sendable, Hashable {
    /// It is no ordinary word: «Кузнецова», «Шевчук».
    case always
    /// It could be an ordinary word but for its capital: «Волков», gen. pl. of «волк».
    case capitalised
    /// The surname is an ordinary word itself: «Мороз», «Зима».
    case never
  }

  /// Looks a word up.
  ///
  /// - Parameter word: Folded letters (`NameFolding`); anything but а to я is in no word.
  /// - Returns: `nil` for what is no ordinary word.
  package static func kind(of word: some Sequence<Unicode.Scalar>) -> Kind? {
    var node = Int(arc(0))
    var last: UInt32 = 0
    for scalar in word {
      guard node != 0, (0x430...0x44F).contains(scalar.value),
        let found = self.arc(with: scalar.value - 0x430, from: node)
      else { return nil }
      last = found
      node = Int(found >> 8)
    }
    switch last >> 5 & 3 {
    case 1: return .inflected
    case 2: return .entry
    default: return nil
    }
  }

  /// How far a form of a surname tells the person without another part of the name.
  package static func telling(of form: String, surname: WordForms) -> Telling {
    if kind(of: surname.nominative.unicodeScalars) == .entry { return .never }
    return kind(of: form.unicodeScalars) == nil ? .always : .capitalised
  }

  private static func arc(with letter: UInt32, from node: Int) -> UInt32? {
    var number = node
    while true {
      let arc = arc(number)
      if arc & 31 == letter { return arc }
      if arc >> 7 & 1 == 1 { return nil }
      number += 1
    }
  }

  /// Reads one number of the automaton; outside of it there is an arc that leads nowhere.
  private static func arc(_ number: Int) -> UInt32 {
    guard number < russian_words_count else { return 1 << 7 | 31 }
    return unsafe russian_words[number]
  }
}
