import Russian

/// What a word can be, while the index of names is made.
struct WordDraft: Sendable {
  /// The numbers of the names that it is a form of.
  var lemmas: [Int32] = []
  /// Whether it is a form of a surname.
  var isSurname = false
  /// Whether it is a form of a given name.
  var isGivenName = false
  /// Whether it is a form of a patronymic.
  var isPatronymic = false
  /// How far the word tells a person without another part of the name.
  var telling = OrdinaryWords.Telling.never
  /// What it means in dates and addresses, where it means anything.
  var meaning = WordMeaning.none
  /// The home addresses whose street it is, by number.
  var addresses: [Int32] = []

  /// Nothing is known of the word.
  init() {}

  /// What a word is that may be either of two.
  func joined(with other: WordDraft) -> WordDraft {
    var both = self
    both.lemmas += other.lemmas
    both.isSurname = isSurname || other.isSurname
    both.isGivenName = isGivenName || other.isGivenName
    both.isPatronymic = isPatronymic || other.isPatronymic
    both.telling = telling.orMore(than: other.telling)
    return both
  }

  /// The same with its lists in a list of all words.
  func entry(adding lists: inout [Int32]) -> NameIndex.Entry {
    NameIndex.Entry(
      lemmas: NameIndex.PlaceInList(adding: lemmas, to: &lists), isSurname: isSurname,
      isGivenName: isGivenName, isPatronymic: isPatronymic, telling: telling, meaning: meaning,
      addresses: NameIndex.PlaceInList(adding: addresses, to: &lists))
  }
}

extension OrdinaryWords.Telling {
  /// The one of two that says more of a person.
  func orMore(than other: OrdinaryWords.Telling) -> OrdinaryWords.Telling {
    rank > other.rank ? self : other
  }

  private var rank: Int {
    switch self {
    case .never: 0
    case .capitalised: 1
    case .always: 2
    }
  }
}
