import Russian

/// Gathers names for the index, each in all the forms in which texts may have it.
struct NameIndexBuilder {
  /// A word of a name with the gender by which it was declined.
  private struct LemmaKey: Hashable {
    let role: NameRole
    let forms: WordForms

    /// The nominative tells nearly all words apart; comparing sees to the rest.
    func hash(into hasher: inout Hasher) {
      hasher.combine(role)
      hasher.combine(forms.nominative)
    }
  }

  /// The people in the order in which they were added.
  private(set) var people: [PersonDraft] = []
  /// What words can be.
  private(set) var entries: [WordDraft] = []
  /// The entries by the numbers of the words.
  private(set) var numbers: [UInt64: Int32] = [:]
  /// The people by the words of their surnames.
  private(set) var bySurname: [Int32: [Int32]] = [:]
  /// The people by the words of their other names.
  private(set) var byPair: [NameIndex.NamePair: [Int32]] = [:]
  /// The words of given names of several words.
  private(set) var compounds: Set<Int32> = []
  /// The nominative of each word of a name, by its number.
  private(set) var nominatives: [WordHash] = []
  /// The keys of Latin words with ж, each with what it has in common with another name.
  private var jointKeys: [String: (other: String, joint: String)] = [:]
  private var lemmas: [LemmaKey: Int32] = [:]
  private var declined: [String: NameForms] = [:]

  /// Starts without people.
  init() {}

  /// Takes in a person and tells their number.
  @discardableResult
  mutating func add(
    _ subject: ProtectedSubject, surname: String, givenName: String?, patronymic: String?
  ) -> Int32 {
    let gender = GrammaticalGender.of(
      surname: surname, givenName: givenName, patronymic: patronymic)
    var person = PersonDraft.Name()
    person.surname = words(of: surname, .surname, gender)
    if let givenName {
      person.givenInitials = initials(of: declined(givenName, .givenName, gender))
      if !NameIndexBuilder.isInitial(givenName) {
        person.givenName = words(of: givenName, .givenName, gender)
      }
      if person.givenName.count > 1 { compounds.formUnion(person.givenName) }
    }
    if let patronymic {
      let forms = declined(patronymic, .patronymic, gender)
      person.patronymicInitials = initials(of: forms)
      person.patronymicLetters = forms.words.first.map { Array($0.nominative.utf16) } ?? []
      if !NameIndexBuilder.isInitial(patronymic) {
        person.patronymic = words(of: patronymic, .patronymic, gender)
      }
    }
    let number = Int32(people.count)
    people.append(PersonDraft(subject: subject, name: person))
    for word in Set(person.surname) { bySurname[word, default: []].append(number) }
    // Of several names people use one or all: Анна Мария Петровна is Анна Петровна too.
    for given in Set(person.givenName) {
      for patronymic in Set(person.patronymic) {
        byPair[NameIndex.NamePair(givenName: given, patronymic: patronymic), default: []].append(
          number)
      }
    }
    return number
  }

  /// Takes in a word that means something in dates and addresses.
  mutating func add(_ word: String, meaning: WordMeaning) {
    let index = entry(of: WordHash(folding: word))
    entries[index].meaning = meaning
  }

  /// Takes in a word of the street of a home address, «Садовая» in all its cases.
  mutating func add(_ word: String, ofAddress number: Int32) {
    let forms = NameForms(surname: word, gender: .feminine).words.flatMap(\.singular)
    for form in Set(forms + [word]) {
      let index = entry(of: WordHash(folding: form))
      entries[index].addresses.append(number)
    }
  }

  /// Makes the index, which answers from then on.
  consuming func finish() -> NameIndex {
    joinReadings()
    joinMeanings()
    return NameIndex(self)
  }

  /// Gives Latin words that two names may be, as `jana`, an entry that is both.
  private mutating func joinReadings() {
    for (key, names) in jointKeys {
      guard let one = numbers[WordHash(latinKey: key).value],
        let other = numbers[WordHash(latinKey: names.other).value]
      else { continue }
      let both = entries[Int(one)].joined(with: entries[Int(other)])
      entries[entry(of: WordHash(latinKey: names.joint))] = both
    }
    jointKeys = [:]
  }

  /// Gives Latin words that mean something the names that they may also be: `jan` is a month and Ян.
  private mutating func joinMeanings() {
    for (word, _) in WordMeaning.words where word.utf8.first.map({ $0 < 0x80 }) == true {
      let names = LatinNameKey.readings(of: word).compactMap {
        numbers[WordHash(latinKey: $0).value]
      }
      guard let own = numbers[WordHash(folding: word).value], let name = names.first else {
        continue
      }
      entries[Int(own)] = entries[Int(own)].joined(with: entries[Int(name)])
    }
  }

  /// The numbers of the words of a name without its particles, each form taken into the table.
  private mutating func words(
    of name: String, _ role: NameRole, _ gender: GrammaticalGender?
  ) -> [Int32] {
    let forms = declined(name, role, gender)
    var numbers: [Int32] = []
    for word in forms.words {
      if word.isParticle, forms.words.count > 1 {
        for form in word.singular { add(form, meaning: .particle) }
      } else {
        numbers.append(lemma(word, role))
      }
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
    nominatives.append(WordHash(folding: word.nominative))
    let forms = word.singular.map { ($0, false) } + word.plural.map { ($0, true) }
    for (form, isPlural) in forms {
      let telling =
        role == .surname ? OrdinaryWords.telling(of: form, surname: word) : .never
      take(WordHash(folding: form), as: role, of: number, telling)
      for key in NameTransliterations.keys(of: form, isPlural: isPlural) {
        take(WordHash(latinKey: key), as: role, of: number, telling)
        if let joint = LatinNameKey.jointKey(of: key) { jointKeys[key] = joint }
      }
    }
    return number
  }

  /// The entry of a word, made when it is first needed.
  private mutating func entry(of hash: WordHash) -> Int {
    if let known = numbers[hash.value] { return Int(known) }
    numbers[hash.value] = Int32(entries.count)
    entries.append(WordDraft())
    return entries.count - 1
  }

  private mutating func take(
    _ hash: WordHash, as role: NameRole, of lemma: Int32, _ telling: OrdinaryWords.Telling
  ) {
    let index = entry(of: hash)
    if entries[index].lemmas.last != lemma { entries[index].lemmas.append(lemma) }
    entries[index].telling = telling.orMore(than: entries[index].telling)
    switch role {
    case .surname: entries[index].isSurname = true
    case .givenName: entries[index].isGivenName = true
    case .patronymic: entries[index].isPatronymic = true
    }
  }

  /// The first letters of the words of a name without its particles.
  private func initials(of name: NameForms) -> [UInt16] {
    name.words.filter { !$0.isParticle || name.words.count == 1 }
      .compactMap { $0.nominative.utf16.first }
  }

  /// Whether a record has one letter in the place of a name, as «С.».
  private static func isInitial(_ name: String) -> Bool {
    NameFolding.words(of: name).allSatisfy { $0.unicodeScalars.count <= 1 }
  }
}
