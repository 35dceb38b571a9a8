import Russian

extension NameIndex {
  /// What a word can be, its lists in those that all words share.
  struct Entry: Sendable {
    /// Where the numbers of the names stand that it is a form of (``NameIndex/lemmas(of:)``).
    let lemmas: PlaceInList
    /// Whether it is a form of a surname.
    let isSurname: Bool
    /// Whether it is a form of a given name.
    let isGivenName: Bool
    /// Whether it is a form of a patronymic.
    let isPatronymic: Bool
    /// How far the word tells a person without another part of the name.
    let telling: OrdinaryWords.Telling
    /// What it means in dates and addresses, where it means anything.
    let meaning: WordMeaning
    /// Where the home addresses stand whose street it is.
    let addresses: PlaceInList
  }

  /// A part of the list that all words and people share, so that looking at one counts no references.
  struct PlaceInList: Sendable {
    private let start: Int32
    private let length: Int32

    /// How much there is.
    var count: Int { Int(length) }

    /// Whether there is nothing.
    var isEmpty: Bool { length == 0 }

    /// The part as indices.
    var indices: Range<Int> { Int(start)..<Int(start + length) }

    /// Takes some numbers into a list.
    init(adding numbers: [Int32], to list: inout [Int32]) {
      start = Int32(list.count)
      length = Int32(numbers.count)
      list += numbers
    }
  }
}

extension NameIndex {
  /// The numbers of the names that a word is a form of.
  func lemmas(of entry: Entry) -> ArraySlice<Int32> { lists[entry.lemmas.indices] }

  /// The home addresses whose street a word is, by number.
  func addresses(of entry: Entry) -> ArraySlice<Int32> { lists[entry.addresses.indices] }

  /// Whether a word is a form of one of some names.
  func isForm(_ entry: Entry, ofAny lemmas: PlaceInList) -> Bool {
    for index in lemmas.indices where isForm(entry, of: lists[index]) { return true }
    return false
  }

  /// Whether a word is a form of a name.
  func isForm(_ entry: Entry, of lemma: Int32) -> Bool {
    for index in entry.lemmas.indices where lists[index] == lemma { return true }
    return false
  }
}
