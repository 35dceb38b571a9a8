import Diagnostics
import Russian

/// Finds names among the words of one block.
struct NameReader {
  /// The words.
  let block: TextBlock
  /// The names that are looked for.
  let index: NameIndex
  /// What was found.
  var mentions: [Mention] = []

  /// Prepares to read a block whose tokens know their entries.
  init(_ block: TextBlock, _ index: NameIndex) {
    self.block = block
    self.index = index
  }

  /// Reads the block.
  mutating func read() {
    for token in block.tokens.indices {
      guard let entry = entry(of: token) else { continue }
      if entry.isSurname { readSurname(at: token, entry) }
      if entry.isGivenName { readGivenNameWithPatronymic(at: token, entry) }
    }
  }

  /// A person whom a surname may mean.
  private struct Match {
    let person: Int32
    let parts: NameParts
    let surname: Range<Int>
    let evidence: NameEvidence?

    /// The tokens of the surname and of what tells whose it is.
    var tokens: Range<Int> {
      guard let evidence else { return surname.lowerBound..<surname.lowerBound + 1 }
      return min(
        surname.lowerBound, evidence.tokens.lowerBound)..<max(
          surname.lowerBound + 1, evidence.tokens.upperBound)
    }
  }

  private mutating func readSurname(at token: Int, _ entry: NameIndex.Entry) {
    // «Иванов» of «Петров-Иванов» is half of somebody else's surname.
    guard !isHalfOfAnotherSurname(token) else { return }
    var surroundings = NameSurroundings()
    var found: [Match] = []
    for lemma in index.lemmas(of: entry) {
      for number in index.people(withSurname: lemma) {
        if let match = readSurname(at: token, of: number, in: &surroundings) { found.append(match) }
      }
    }
    guard !found.isEmpty else { return }
    let strong = found.filter { $0.evidence != nil }
    guard strong.isEmpty else {
      let start = min(token, strong[0].tokens.lowerBound)
      if placeReading(of: token, after: start, asking: .namer) == .namedAfter { return }
      return noteEach(strong)
    }
    if isAlarmingAlone(token, entry),
      placeReading(of: token, after: token, asking: [.namer, .place]) == nil
    {
      note(found, severity: .warning)
    }
  }

  private func readSurname(
    at token: Int, of number: Int32, in surroundings: inout NameSurroundings
  ) -> Match? {
    let person = index.people[Int(number)]
    if let first = person.surname.first, has(token, first),
      let end = end(of: person.surname, from: token)
    {
      let surname = token..<end
      return match(person, surname: surname, &surroundings).map {
        Match(person: number, parts: $0.parts, surname: surname, evidence: $0.evidence)
      }
    }
    // «Петрова Наталья» for Петрова-Водкина; half of the surname alone says nothing.
    let surname = token..<token + 1
    guard isHalf(token, of: person), let match = match(person, surname: surname, &surroundings),
      let evidence = match.evidence, evidence.givenName != nil || evidence.initials.count > 1
    else { return nil }
    return Match(person: number, parts: match.parts, surname: surname, evidence: evidence)
  }

  /// Notes the people by the words that mean them, for those of other words are other people.
  private mutating func noteEach(_ matches: [Match]) {
    var groups: [[Match]] = []
    for match in matches {
      if let group = groups.firstIndex(where: { $0[0].tokens == match.tokens }) {
        groups[group].append(match)
      } else {
        groups.append([match])
      }
    }
    for group in groups { note(group, severity: .error) }
  }

  private mutating func note(_ matches: [Match], severity: Severity) {
    let range = matches[0].tokens
    let isSeparable = matches[0].evidence?.isSeparable ?? false
    // Words between cells and dashes that are no names divide nobody.
    let isApart = matches[0].evidence?.isApart ?? false
    mentions.append(
      Mention(
        kind: block.isName ? .file : .name, people: matches.map(\.person),
        parts: matches.map(\.parts), severity: severity, tokens: range, key: key(of: range),
        separable: !isSeparable
          ? []
          : range.filter { !isApart || entry(of: $0)?.lemmas.isEmpty == false }
            .map { block.tokens[$0].entry }))
  }

  /// Whether the words around a surname speak of a person, say nothing, or speak of somebody else.
  ///
  /// - Returns: `nil` for somebody else; no evidence where the surname stands alone.
  func match(
    _ person: IndexedPerson, surname: Range<Int>, _ surroundings: inout NameSurroundings
  ) -> (parts: NameParts, evidence: NameEvidence?)? {
    var contradicts = false
    for evidence in surroundings.beside(surname, as: self)
    where !isOrdinaryTalk(surname, evidence, of: person) {
      if let parts = parts(of: person, in: evidence) { return ([.surname, parts], evidence) }
      if evidence.contradicts { contradicts = true }
    }
    if contradicts { return nil }
    for evidence in surroundings.apart(from: surname, as: self)
    where !isOrdinaryTalk(surname, evidence, of: person) {
      if let parts = parts(of: person, in: evidence) { return ([.surname, parts], evidence) }
    }
    return (.surname, nil)
  }

  /// The parts of a person's name that stand beside a surname; `nil` where they are not theirs.
  func parts(of person: IndexedPerson, in evidence: NameEvidence) -> NameParts? {
    var parts: NameParts = []
    if let token = evidence.givenName {
      guard isGivenName(token, of: person) else { return nil }
      parts.insert(.givenName)
    }
    if !evidence.initials.isEmpty {
      guard let initialled = person.parts(of: evidence.initials) else { return nil }
      parts.formUnion(initialled)
    }
    if let letter = evidence.patronymicInitial, !person.patronymicInitials.isEmpty {
      guard letter.fits(anyOf: person.patronymicInitials) else { return nil }
      parts.insert(.patronymic)
    }
    if let token = evidence.patronymic {
      if !person.patronymicInitials.isEmpty {
        if isPatronymic(token, of: person) {
          parts.insert(.patronymic)
        } else if has(token, person.givenName) {
          // «Хасан-Тимур», where somebody else's father is Тимур.
          parts.insert(.givenName)
        } else {
          return nil
        }
      } else if parts.isEmpty {
        return nil
      }
    }
    return parts
  }

  func isGivenName(_ token: Int, of person: IndexedPerson) -> Bool {
    if person.hasInitialAlone { return firstLetter(of: token).fits(anyOf: person.givenInitials) }
    return givenName(around: token).contains { has($0, person.givenName) }
  }

  private func isPatronymic(_ token: Int, of person: IndexedPerson) -> Bool {
    if person.patronymic.isEmpty {
      return firstLetter(of: token).fits(anyOf: person.patronymicInitials)
    }
    return patronymic(around: token).contains { has($0, person.patronymic) }
      || isFathersName(token, of: person)
  }

  private func has(_ token: Int, _ lemma: Int32) -> Bool {
    entry(of: token).map { index.isForm($0, of: lemma) } ?? false
  }

  func has(_ token: Int, _ lemmas: [Int32]) -> Bool {
    entry(of: token).map { index.isForm($0, ofAny: lemmas) } ?? false
  }
}
