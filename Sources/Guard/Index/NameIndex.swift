import Russian

/// The names of everybody protected, found by any form of a word in constant time.
///
/// Every reader of every text holds it, so it is one object for all of them.
final class NameIndex: Sendable {
  /// A given name and a patronymic that one person has.
  struct NamePair: Hashable {
    let givenName: Int32
    let patronymic: Int32
  }

  /// The people in the order in which they were added.
  let people: [IndexedPerson]
  /// Whose names theirs are.
  let subjects: [ProtectedSubject]
  /// What words can be.
  let entries: [Entry]
  /// The lists of all words and people, one behind the other: numbers of words and of namesakes, and
  /// letters.
  let lists: [Int32]
  /// The words of given names of several words.
  let compounds: Set<Int32>
  /// The nominative of each word of a name, by its number.
  let nominatives: [WordHash]
  /// The entries by the words.
  let table: WordTable
  private let namesakes: [Int32: [PlaceInList]]
  private let byPair: [NamePair: [Int32]]
  private let alarms: [BlockAlarms]

  /// Takes over what was gathered.
  init(_ names: consuming NameIndexBuilder) {
    var lists: [Int32] = []
    people = names.people.map { $0.person(adding: &lists) }
    subjects = names.people.map(\.subject)
    let entries = names.entries.map { $0.entry(adding: &lists) }
    self.entries = entries
    compounds = names.compounds
    nominatives = names.nominatives
    table = WordTable(names.numbers)
    namesakes = NameIndex.namesakes(
      among: names.people, bySurname: names.bySurname, adding: &lists)
    self.lists = lists
    byPair = names.byPair
    alarms = entries.map(\.alarms)
  }

  /// Looks up the words of a block, and tells what in it deserves a second look.
  func mark(_ block: inout TextBlock, _ memory: inout WordMemory) -> BlockAlarms {
    let hasSeams = !block.seams.isEmpty
    if hasSeams { divideGluedWords(in: &block, &memory) }
    if !block.isName, hasSeams || block.mayBeBroken { joinBrokenNames(in: &block, &memory) }
    var alarms: BlockAlarms = block.numberCount > 0 ? .numbers : []
    if block.hasAt { alarms.insert(.mail) }
    var index = 0
    while index < block.tokens.count {
      guard let entry = entryOfWhole(block.tokens[index], in: &block, &memory) else {
        divideGluedNames(in: &block, &memory)
        return alarms.union(markParts(in: &block, &memory, from: index))
      }
      if entry >= 0 {
        block.note(entry: entry, of: index)
        alarms.formUnion(self.alarms[Int(entry)])
      }
      index += 1
    }
    return alarms
  }

  /// The entry of a word that is not to be divided, `-1` for none; `nil` for one that is.
  @inline(__always)
  private func entryOfWhole(
    _ token: Token, in block: inout TextBlock, _ memory: inout WordMemory
  ) -> Int32? {
    let mayBeLatin = mayBeLatin(token, in: block)
    let isLong = isWorthDividing(token, in: block)
    // All that an entry depends on beside the letters.
    let key = token.hash &+ (mayBeLatin ? 0x9E37_79B9_7F4A_7C15 : 0) &+ (isLong ? 1 << 62 : 0)
    // A word of two alphabets has the number of another one.
    if !token.isMixed, let known = memory.verdicts[key] { return known }
    if isLong, !division(of: token, in: &block, &memory).isEmpty { return nil }
    let entry = entry(of: token, in: &block, &memory)
    if !token.isMixed { memory.verdicts.keep(entry, of: key) }
    return entry
  }

  /// Looks up the words of a block from one on, those that were divided among them.
  private func markParts(
    in block: inout TextBlock, _ memory: inout WordMemory, from first: Int
  ) -> BlockAlarms {
    var alarms: BlockAlarms = []
    for index in first..<block.tokens.count {
      let entry = entry(of: block.tokens[index], in: &block, &memory)
      guard entry >= 0 else { continue }
      block.note(entry: entry, of: index)
      alarms.formUnion(self.alarms[Int(entry)])
    }
    return alarms
  }

  /// Whether a word is read as Latin; in running text «li» and «yan» are no names.
  @inline(__always)
  private func mayBeLatin(_ token: Token, in block: TextBlock) -> Bool {
    token.traits.isDisjoint(with: [.cyrillic, .number])
      && (block.isName || token.traits.contains(.capital) || token.count >= NameIndex.telling)
  }

  func entry(
    of token: Token, in block: inout TextBlock, _ memory: inout WordMemory
  ) -> Int32 {
    let entry = table.entry(of: token.hash)
    guard entry < 0, mayBeLatin(token, in: block) else { return entry }
    if let known = memory.latinEntries[token.hash] { return known }
    let letters = block.codes[Int(token.start)..<Int(token.end)]
    return latinEntry(of: letters, token.hash, &memory)
  }

  func latinEntry(
    of letters: ArraySlice<UInt16>, _ hash: UInt64, _ memory: inout WordMemory
  ) -> Int32 {
    if let known = memory.latinEntries[hash] { return known }
    let found = latinEntry(of: letters)
    memory.keep(latinEntry: found, of: hash)
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
    let (entry, person) = (entries[Int(entry)], people[Int(person)])
    return parts.contains(.surname) && isForm(entry, ofAny: person.surname)
      || parts.contains(.givenName) && isForm(entry, ofAny: person.givenName)
      || parts.contains(.patronymic) && isForm(entry, ofAny: person.patronymic)
  }

  /// Whether a surname or given name of a person stands in a block.
  func isNamed(_ person: Int32, in block: TextBlock) -> Bool {
    block.tokens.contains { token in
      token.entry >= 0 && isPart(token.entry, of: person, among: [.surname, .givenName])
    }
  }

  /// What a token of a block means whose tokens know their entries.
  func meaning(of token: Int, in block: TextBlock) -> WordMeaning {
    let entry = block.tokens[token].entry
    return entry >= 0 ? entries[Int(entry)].meaning : .none
  }

  /// The people with a word in their surname, in their order.
  func people(withSurname lemma: Int32) -> [Int32] {
    namesakes(withSurname: lemma).flatMap { lists[$0.indices] }.sorted()
  }

  /// Where the people with a word in their surname stand in the list of all, each group by itself.
  func namesakes(withSurname lemma: Int32) -> [PlaceInList] { namesakes[lemma] ?? [] }

  /// The people with a given name and a patronymic.
  func people(withGivenName given: Int32, patronymic: Int32) -> [Int32] {
    byPair[NamePair(givenName: given, patronymic: patronymic)] ?? []
  }

  private static func namesakes(
    among people: [PersonDraft], bySurname: [Int32: [Int32]], adding lists: inout [Int32]
  ) -> [Int32: [PlaceInList]] {
    var namesakes: [Int32: [PlaceInList]] = [:]
    for (lemma, bearers) in bySurname {
      let groups = Dictionary(grouping: bearers) { people[Int($0)].calling }
      for group in groups.values.sorted(by: { $0[0] < $1[0] }) {
        namesakes[lemma, default: []].append(PlaceInList(adding: group, to: &lists))
      }
    }
    return namesakes
  }
}
