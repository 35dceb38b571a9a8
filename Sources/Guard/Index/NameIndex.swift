import Russian

/// The names of everybody protected, found by any form of a word in constant time.
struct NameIndex: Sendable {
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
  /// The words of given names of several words.
  private(set) var compounds: Set<Int32> = []
  /// The nominative of each word of a name, by its number.
  private(set) var nominatives: [WordHash] = []
  /// The keys of Latin words with ж, each with what it has in common with another name.
  private var jointKeys: [String: (other: String, joint: String)] = [:]
  private var isAlarming: [Bool] = []
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
    var person = IndexedPerson(subject)
    person.surname = words(of: surname, .surname, gender)
    if let givenName {
      person.givenInitials = initials(of: declined(givenName, .givenName, gender))
      if !NameIndex.isInitial(givenName) {
        person.givenName = words(of: givenName, .givenName, gender)
      }
      if person.givenName.count > 1 { compounds.formUnion(person.givenName) }
    }
    if let patronymic {
      let forms = declined(patronymic, .patronymic, gender)
      person.patronymicInitials = initials(of: forms)
      person.patronymicLetters = forms.words.first.map { Array($0.nominative.utf16) } ?? []
      if !NameIndex.isInitial(patronymic) {
        person.patronymic = words(of: patronymic, .patronymic, gender)
      }
    }
    let number = Int32(people.count)
    people.append(person)
    for word in Set(person.surname) { bySurname[word, default: []].append(number) }
    // Of several names people use one or all: Анна Мария Петровна is Анна Петровна too.
    for given in Set(person.givenName) {
      for patronymic in Set(person.patronymic) {
        byPair[NamePair(givenName: given, patronymic: patronymic), default: []].append(number)
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

  /// Makes the table of words, after which lookups are answered.
  mutating func finish() {
    joinReadings()
    joinMeanings()
    table = WordTable(numbers)
    (numbers, lemmas, declined) = ([:], [:], [:])
    isAlarming = entries.map { entry in
      !entry.lemmas.isEmpty || !entry.addresses.isEmpty || entry.meaning == .at
        || entry.meaning == .dot || entry.meaning.label != nil
    }
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

  /// Looks up the words of a block; `false` where nothing in it deserves a second look.
  func mark(_ block: inout TextBlock) -> Bool {
    block.divideGluedWords { letters, isLatin in name(letters, isLatin) != nil }
    if !block.isName { joinBrokenNames(in: &block) }
    divideGluedNames(in: &block)
    var isSuspicious = block.hasAt || block.numberCount > 0
    // Single letters and «дом» are in the table too; they alarm nobody.
    for index in block.tokens.indices {
      let entry = entry(of: block.tokens[index], in: &block)
      if entry >= 0 {
        block.note(entry: entry, of: index)
        if isAlarming[Int(entry)] { isSuspicious = true }
      }
    }
    return isSuspicious
  }

  @inline(__always)
  func entry(of token: Token, in block: inout TextBlock) -> Int32 {
    let entry = table.entry(of: token.hash)
    guard entry < 0, token.traits.isDisjoint(with: [.cyrillic, .number]) else { return entry }
    // In running text «li» and «yan» are no names.
    guard block.isName || token.traits.contains(.capital) || token.count >= NameIndex.telling
    else { return entry }
    if let known = block.memory.latinEntries[token.hash] { return known }
    let found = latinEntry(of: block.codes[Int(token.start)..<Int(token.end)])
    block.memory.latinEntries[token.hash] = found
    return found
  }

  /// The entry of a word in Latin letters, by the key that all its transliterations share.
  func latinEntry(of codes: ArraySlice<UInt16>) -> Int32 {
    guard codes.count > 1, codes.count < NameIndex.longest else { return -1 }
    let word = String(decoding: codes, as: UTF16.self)
    for key in LatinNameKey.readings(of: word) {
      let entry = table.entry(of: WordHash(latinKey: key).value)
      if entry >= 0 { return entry }
    }
    return -1
  }

  /// How long a Latin word in small letters is at least for a name in running text.
  private static let telling = 4
  /// What is longer is no name.
  static let longest = 40

  /// Whether the word of an entry is one of some parts of a person's name.
  func isPart(_ entry: Int32, of person: Int32, among parts: NameParts) -> Bool {
    let person = people[Int(person)]
    var words: [Int32] = []
    if parts.contains(.surname) { words += person.surname }
    if parts.contains(.givenName) { words += person.givenName }
    if parts.contains(.patronymic) { words += person.patronymic }
    return entries[Int(entry)].lemmas.contains { words.contains($0) }
  }

  /// Whether a surname or given name of a person stands in a block.
  func isNamed(_ person: Int32, in block: TextBlock) -> Bool {
    let words = people[Int(person)].surname + people[Int(person)].givenName
    return block.tokens.contains { token in
      token.entry >= 0
        && entries[Int(token.entry)].lemmas.contains { words.contains($0) }
    }
  }

  /// The people with a word in their surname.
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
    entries.append(Entry())
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
