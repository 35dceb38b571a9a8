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
      found += matches(at: token, among: index.namesakes(withSurname: lemma), &surroundings)
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

  /// The people of one surname whom it may mean, in their order.
  ///
  /// Hundreds of people of a region share a surname: of those with another given name than the one
  /// beside it only the first is compared.
  private func matches(
    at token: Int, among namesakes: [NameIndex.PlaceInList],
    _ surroundings: inout NameSurroundings
  ) -> [Match] {
    var found: [Match] = []
    group: for group in namesakes {
      for place in group.indices {
        let number = index.lists[place]
        let person = index.people[Int(number)]
        guard let (surname, isHalf) = surname(of: person, at: token) else { continue group }
        switch verdict(on: person, surname: surname, &surroundings) {
        case .meant(let parts, let evidence):
          guard !isHalf || evidence?.isFull == true else { continue }
          found.append(Match(person: number, parts: parts, surname: surname, evidence: evidence))
        case .otherGivenName: continue group
        case .other: continue
        }
      }
    }
    if namesakes.count > 1 { found.sort { $0.person < $1.person } }
    return found
  }

  /// The words of a person's surname that begin with one; half of them for «Петрова» of
  /// Петрова-Водкина.
  private func surname(
    of person: IndexedPerson, at token: Int
  ) -> (tokens: Range<Int>, isHalf: Bool)? {
    if let first = person.surname.indices.first, has(token, index.lists[first]),
      let end = end(of: person.surname, from: token)
    {
      return (token..<end, false)
    }
    return isHalf(token, of: person) ? (token..<token + 1, true) : nil
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
  private func verdict(
    on person: IndexedPerson, surname: Range<Int>, _ surroundings: inout NameSurroundings
  ) -> NameVerdict {
    var contradicts = false
    var isByGivenName = true
    for evidence in surroundings.beside(surname, as: self)
    where !isOrdinaryTalk(surname, evidence, of: person) {
      let isCalledSo = isCalled(person, by: evidence, &surroundings)
      if let parts = parts(of: person, in: evidence, isCalledSo) {
        return .meant(parts: [.surname, parts], evidence)
      }
      isByGivenName = isByGivenName && isCalledSo == false
      contradicts = contradicts || evidence.contradicts
    }
    if contradicts { return isByGivenName ? .otherGivenName : .other }
    for evidence in surroundings.apart(from: surname, as: self)
    where !isOrdinaryTalk(surname, evidence, of: person) {
      let isCalledSo = isCalled(person, by: evidence, &surroundings)
      if let parts = parts(of: person, in: evidence, isCalledSo) {
        return .meant(parts: [.surname, parts], evidence)
      }
    }
    return .meant(parts: .surname, nil)
  }

  /// Whether a given name beside a surname is a person's; `nil` where there is none.
  private func isCalled(
    _ person: IndexedPerson, by evidence: NameEvidence, _ surroundings: inout NameSurroundings
  ) -> Bool? {
    guard let token = evidence.givenName else { return nil }
    if person.hasInitialAlone {
      return index.fits(firstLetter(of: token), anyOf: person.givenInitials)
    }
    return surroundings.givenName(around: token, as: self).contains { has($0, person.givenName) }
  }

  /// The parts of a person's name that stand beside a surname; `nil` where they are not theirs.
  ///
  /// - Parameters:
  ///   - person: the person.
  ///   - evidence: what stands there.
  ///   - isCalledSo: whether a given name there is the person's; `nil` where there is none.
  /// - Returns: the parts; `nil` where the words are somebody else's.
  private func parts(
    of person: IndexedPerson, in evidence: NameEvidence, _ isCalledSo: Bool?
  ) -> NameParts? {
    var parts: NameParts = []
    if let isCalledSo {
      guard isCalledSo else { return nil }
      parts.insert(.givenName)
    }
    if !evidence.initials.isEmpty {
      guard let initialled = index.parts(of: person, in: evidence.initials) else { return nil }
      parts.formUnion(initialled)
    }
    if let letter = evidence.patronymicInitial, !person.patronymicInitials.isEmpty {
      guard index.fits(letter, anyOf: person.patronymicInitials) else { return nil }
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

  private func isPatronymic(_ token: Int, of person: IndexedPerson) -> Bool {
    if person.patronymic.isEmpty {
      return index.fits(firstLetter(of: token), anyOf: person.patronymicInitials)
    }
    return patronymic(around: token).contains { has($0, person.patronymic) }
      || isFathersName(token, of: person)
  }

  func has(_ token: Int, _ lemma: Int32) -> Bool {
    entry(of: token).map { index.isForm($0, of: lemma) } ?? false
  }

  func has(_ token: Int, _ lemmas: NameIndex.PlaceInList) -> Bool {
    entry(of: token).map { index.isForm($0, ofAny: lemmas) } ?? false
  }
}
