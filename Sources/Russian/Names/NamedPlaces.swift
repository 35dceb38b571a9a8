/// Tells from the words before a surname that it names a street, a town or a law of nature.
///
/// «Улица Гагарина», «школа имени А. С. Пушкина», «в Иванове» and «закон Ломоносова» speak of nobody
/// in the school.
package enum NamedPlaces {
  /// What the words before a name make of it.
  package enum Reading: Sendable, Hashable {
    /// Something is called after a person: no part of the name is anybody's of the school.
    case namedAfter
    /// A lone surname is a place or a term; beside other parts of a name it is a person all the same.
    case place
  }

  /// Reads the words before a name.
  ///
  /// - Parameters:
  ///   - form: The surname as it stands, in folded letters (`NameFolding`).
  ///   - before: Folded words of the same sentence before it, in their order; four are enough, and
  ///     initials count as words.
  /// - Returns: `nil` where nothing speaks against a person.
  package static func reading(of form: String, after before: some BidirectionalCollection<String>)
    -> Reading?
  {
    // «Улица маршала Жукова», «имени Героя Советского Союза А. И. Иванова».
    let head = before.reversed().drop { isTitle($0) || $0.unicodeScalars.count == 1 }
    if let word = head.first, isNamer(word) { return .namedAfter }
    // «Имени Юрия Гагарина» has a given name in between.
    if let word = head.first, GivenNames.contains(form: word) {
      let further = head.dropFirst().drop { isTitle($0) }
      if let namer = further.first, isNamer(namer) { return .namedAfter }
    }
    guard let nearest = before.last else { return nil }
    if hasStem(nearest, in: places) || hasStem(nearest, in: terms) || signs.contains(nearest) {
      return .place
    }
    return isSettlement(form, after: nearest) ? .place : nil
  }

  /// A word before a name without which nothing speaks against a person.
  package struct Mark: Sendable {
    /// The word, in folded letters.
    package let word: String
    /// Whether up to three letters may follow.
    package let isStem: Bool
    /// Whether it may stand before other words; else it matters right before the name alone.
    package let isNamer: Bool
  }

  /// Every such word.
  package static var marks: [Mark] {
    namers.map { Mark(word: $0, isStem: false, isNamer: true) }
      + streets.map { Mark(word: $0, isStem: true, isNamer: true) }
      + places.union(terms).map { Mark(word: $0, isStem: true, isNamer: false) }
      + signs.union(prepositions.keys).map { Mark(word: $0, isStem: false, isNamer: false) }
  }

  /// «В Иванове» is a town for every surname in -ов; «из Кирова» only where there is such a town.
  private static func isSettlement(_ form: String, after preposition: String) -> Bool {
    if ["в", "во"].contains(preposition), form.hasSuffix(anyOf: ["ове", "еве", "ине", "ыне"]) {
      return true
    }
    return (prepositions[preposition] ?? []).contains { ending in
      form.hasSuffix(ending) && towns.contains(String(form.dropLast(ending.count)))
    }
  }

  private static func isNamer(_ word: String) -> Bool {
    namers.contains(word) || hasStem(word, in: streets)
  }

  private static func isTitle(_ word: String) -> Bool { hasStem(word, in: titles) }

  /// Whether a word is one of the given stems with an ending of at most three letters.
  private static func hasStem(_ word: String, in stems: Set<String>) -> Bool {
    (0...3).contains { length in stems.contains(String(word.dropLast(length))) }
  }
}
