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

  mutating func readSurname(at token: Int, _ entry: NameIndex.Entry) {
    // «Иванов» of «Петров-Иванов» is half of somebody else's surname.
    guard !isHalfOfAnotherSurname(token) else { return }
    var found: [(person: Int32, parts: NameParts, evidence: NameEvidence?)] = []
    for lemma in entry.lemmas {
      for number in index.people(withSurname: lemma) {
        let person = index.people[Int(number)]
        guard let end = end(of: person.surname, from: token) else { continue }
        if let match = match(person, surname: token..<end) {
          found.append((number, match.parts, match.evidence))
        }
      }
    }
    let strong = found.filter { $0.evidence != nil }
    let start = strong.first?.evidence.map { min(token, $0.tokens.lowerBound) } ?? token
    let place = found.isEmpty ? nil : placeReading(of: token, after: start)
    guard place != .namedAfter else { return }
    if let first = strong.first, let evidence = first.evidence {
      let range =
        min(token, evidence.tokens.lowerBound)..<max(token + 1, evidence.tokens.upperBound)
      mentions.append(
        Mention(
          kind: block.isName ? .file : .name, people: strong.map(\.person),
          parts: strong.map(\.parts), severity: .error,
          tokens: range, key: key(of: range),
          separable: evidence.isSeparable ? range.map { block.tokens[$0].entry } : []))
    } else if !found.isEmpty, place == nil, isAlarmingAlone(token, entry) {
      let range = token..<token + 1
      mentions.append(
        Mention(
          kind: block.isName ? .file : .name, people: found.map(\.person),
          parts: found.map(\.parts), severity: .warning,
          tokens: range, key: key(of: range)))
    }
  }

  /// Whether the words around a surname speak of a person, say nothing, or speak of somebody else.
  ///
  /// - Returns: `nil` for somebody else; no evidence where the surname stands alone.
  func match(
    _ person: IndexedPerson, surname: Range<Int>
  ) -> (parts: NameParts, evidence: NameEvidence?)? {
    var contradicts = false
    for evidence in [evidence(behind: surname), evidence(before: surname)] {
      guard let evidence else { continue }
      if isOrdinaryWord(surname.lowerBound, beside: evidence.tokens.lowerBound) { continue }
      if let parts = parts(of: person, in: evidence) { return ([.surname, parts], evidence) }
      if !evidence.isSeparable { contradicts = true }
    }
    return contradicts ? nil : (.surname, nil)
  }

  /// The parts of a person's name that stand beside a surname; `nil` where they are not theirs.
  func parts(of person: IndexedPerson, in evidence: NameEvidence) -> NameParts? {
    var parts: NameParts = []
    if let token = evidence.givenName {
      guard isGivenName(token, of: person) else { return nil }
      parts.insert(.givenName)
    }
    if let first = evidence.initials.first {
      guard person.givenInitial == first else { return nil }
      parts.insert(.givenName)
      if evidence.initials.count > 1 {
        let second = evidence.initials[1]
        guard person.patronymicInitial == 0 || person.patronymicInitial == second else {
          return nil
        }
        if person.patronymicInitial != 0 { parts.insert(.patronymic) }
      }
    }
    if let letter = evidence.patronymicInitial, person.patronymicInitial != 0 {
      guard person.patronymicInitial == letter else { return nil }
      parts.insert(.patronymic)
    }
    if let token = evidence.patronymic {
      if !person.patronymic.isEmpty {
        guard has(token, person.patronymic) else { return nil }
        parts.insert(.patronymic)
      } else if person.patronymicInitial != 0 {
        guard firstLetter(of: token) == person.patronymicInitial else { return nil }
        parts.insert(.patronymic)
      } else if parts.isEmpty {
        return nil
      }
    }
    return parts
  }

  func isGivenName(_ token: Int, of person: IndexedPerson) -> Bool {
    if person.hasInitialAlone { return firstLetter(of: token) == person.givenInitial }
    return has(token, person.givenName)
  }

  func has(_ token: Int, _ lemmas: [Int32]) -> Bool {
    guard let entry = entry(of: token) else { return false }
    return entry.lemmas.contains { lemmas.contains($0) }
  }
}
