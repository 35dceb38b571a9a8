import Russian

extension NameIndex {
  /// What a word can be.
  struct Entry: Sendable {
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
  }
}

extension NameIndex.Entry {
  /// What a word is that may be either of two.
  func joined(with other: NameIndex.Entry) -> NameIndex.Entry {
    var both = self
    both.lemmas += other.lemmas
    both.isSurname = isSurname || other.isSurname
    both.isGivenName = isGivenName || other.isGivenName
    both.isPatronymic = isPatronymic || other.isPatronymic
    both.telling = telling.orMore(than: other.telling)
    return both
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
