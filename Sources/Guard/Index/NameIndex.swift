import Russian

/// The names of everybody protected, found by any form of a word in constant time.
struct NameIndex: Sendable {
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
    /// Whether it is an ordinary word besides, or a place: «мороз», «мир», «роман».
    var isOrdinary = false
  }

  /// A given name and a patronymic that one person has.
  private struct NamePair: Hashable {
    let givenName: Int32
    let patronymic: Int32
  }

  /// A word of a name with the gender by which it was declined.
  private struct LemmaKey: Hashable {
    let role: NameRole
    let forms: WordForms
  }

  /// The people in the order in which they were added.
  private(set) var people: [IndexedPerson] = []
  private(set) var entries: [Entry] = []
  private var numbers: [UInt64: Int32] = [:]
  private var lemmas: [LemmaKey: Int32] = [:]
  private var declined: [String: NameForms] = [:]
  private var bySurname: [Int32: [Int32]] = [:]
  private var byPair: [NamePair: [Int32]] = [:]
  private(set) var table = WordTable()

  /// Starts without people.
  init() {}

  /// Takes in a person and tells their number.
  @discardableResult
  mutating func add(
    _ subject: ProtectedSubject, surname: String, givenName: String?, patronymic: String?
  ) -> Int32 {
    let gender = GrammaticalGender.of(
      surname: surname, givenName: givenName, patronymic: patronymic)
    var person = IndexedPerson(subject: subject)
    person.surname = words(of: surname, .surname, gender)
    if let givenName {
      person.givenInitial = NameIndex.initial(of: givenName)
      if !NameIndex.isInitial(givenName) {
        person.givenName = words(of: givenName, .givenName, gender)
      }
    }
    if let patronymic {
      person.patronymicInitial = NameIndex.initial(of: patronymic)
      if !NameIndex.isInitial(patronymic) {
        person.patronymic = words(of: patronymic, .patronymic, gender)
      }
    }
    let number = Int32(people.count)
    people.append(person)
    if let first = person.surname.first { bySurname[first, default: []].append(number) }
    if let given = person.givenName.first, let patronymic = person.patronymic.first {
      byPair[NamePair(givenName: given, patronymic: patronymic), default: []].append(number)
    }
    return number
  }

  /// Makes the table of words, after which lookups are answered.
  mutating func finish() {
    table = WordTable(numbers)
    (numbers, lemmas, declined) = ([:], [:], [:])
  }

  /// Looks up the words of a block; `false` where nothing in it deserves a second look.
  func mark(_ block: inout TextBlock) -> Bool {
    var isSuspicious = block.hasAt || block.numberCount > 0
    for index in block.tokens.indices {
      let entry = table.entry(of: block.tokens[index].hash)
      if entry >= 0 {
        block.note(entry: entry, of: index)
        isSuspicious = true
      }
    }
    return isSuspicious
  }

  /// The people whose surname begins with a word.
  func people(withSurname lemma: Int32) -> [Int32] { bySurname[lemma] ?? [] }

  /// The people with a given name and a patronymic.
  func people(withGivenName given: Int32, patronymic: Int32) -> [Int32] {
    byPair[NamePair(givenName: given, patronymic: patronymic)] ?? []
  }

  /// The numbers of the words of a name without its particles, each form taken into the table.
  private mutating func words(
    of name: String, _ role: NameRole, _ gender: GrammaticalGender?
  ) -> [Int32] {
    let forms = declined(name, role, gender)
    var numbers: [Int32] = []
    for word in forms.words where !word.isParticle || forms.words.count == 1 {
      numbers.append(lemma(word, role))
    }
    return numbers
  }

  private mutating func declined(
    _ name: String, _ role: NameRole, _ gender: GrammaticalGender?
  ) -> NameForms {
    let key = "\(role.rawValue)\(gender.map { $0 == .feminine ? "f" : "m" } ?? "?")\(name)"
    if let known = declined[key] { return known }
    let forms =
      switch role {
      case .surname: NameForms(surname: name, gender: gender)
      case .givenName: NameForms(givenName: name, gender: gender)
      case .patronymic: NameForms(patronymic: name, gender: gender)
      }
    declined[key] = forms
    return forms
  }

  private mutating func lemma(_ word: WordForms, _ role: NameRole) -> Int32 {
    let key = LemmaKey(role: role, forms: word)
    if let known = lemmas[key] { return known }
    let number = Int32(lemmas.count)
    lemmas[key] = number
    for form in word.singular + word.plural {
      take(form, as: role, of: number)
      take(Transliteration.latin(form), as: role, of: number)
    }
    return number
  }

  private mutating func take(_ form: String, as role: NameRole, of lemma: Int32) {
    let hash = WordHash(folding: form).value
    let number = numbers[hash] ?? Int32(entries.count)
    if Int(number) == entries.count {
      entries.append(Entry())
      numbers[hash] = number
    }
    let index = Int(number)
    if entries[index].lemmas.last != lemma { entries[index].lemmas.append(lemma) }
    switch role {
    case .surname: entries[index].isSurname = true
    case .givenName: entries[index].isGivenName = true
    case .patronymic: entries[index].isPatronymic = true
    }
  }

  private static func initial(of name: String) -> UInt16 {
    for scalar in name.unicodeScalars {
      let code = TextLetter.code(of: scalar.value)
      if TextLetter.isLetter(code) { return code }
    }
    return 0
  }

  /// Whether a record has one letter in the place of a name, as «С.».
  private static func isInitial(_ name: String) -> Bool {
    NameFolding.words(of: name).allSatisfy { $0.unicodeScalars.count <= 1 }
  }
}
