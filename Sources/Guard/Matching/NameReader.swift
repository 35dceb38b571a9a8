import Diagnostics
import Russian

/// Finds names among the words of one block.
struct NameReader {
  /// What stands beside a surname and tells whose it is.
  private struct Evidence {
    /// The token of the given name.
    var givenName: Int?
    /// The token of the patronymic.
    var patronymic: Int?
    /// The letters of the initials, one or two.
    var initials: [UInt16] = []
    /// Whether a comma or the border of a cell stands between.
    var isSeparable = false
    /// The tokens that it is made of.
    var tokens: Range<Int>
  }

  let block: TextBlock
  let index: NameIndex
  private(set) var mentions: [Mention] = []

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

  // MARK: Surnames

  private mutating func readSurname(at token: Int, _ entry: NameIndex.Entry) {
    // «Иванов» of «Петров-Иванов» is half of somebody else's surname.
    guard !isHalfOfAnotherSurname(token) else { return }
    var found: [(person: Int32, parts: NameParts, evidence: Evidence?)] = []
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
    if let first = strong.first, let evidence = first.evidence {
      let range =
        min(token, evidence.tokens.lowerBound)..<max(token + 1, evidence.tokens.upperBound)
      mentions.append(
        Mention(
          kind: block.isName ? .file : .name, people: strong.map(\.person),
          parts: strong.map(\.parts), severity: .error,
          tokens: range, key: key(of: range),
          separable: evidence.isSeparable ? range.map { block.tokens[$0].entry } : []))
    } else if !found.isEmpty, isAlarmingAlone(token, entry) {
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
  private func match(
    _ person: IndexedPerson, surname: Range<Int>
  ) -> (parts: NameParts, evidence: Evidence?)? {
    var contradicts = false
    for evidence in [evidence(behind: surname), evidence(before: surname)] {
      guard let evidence else { continue }
      if let parts = parts(of: person, in: evidence) { return ([.surname, parts], evidence) }
      if !evidence.isSeparable { contradicts = true }
    }
    return contradicts ? nil : (.surname, nil)
  }

  /// The parts of a person's name that stand beside a surname; `nil` where they are not theirs.
  private func parts(of person: IndexedPerson, in evidence: Evidence) -> NameParts? {
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

  private func isGivenName(_ token: Int, of person: IndexedPerson) -> Bool {
    if person.hasInitialAlone { return firstLetter(of: token) == person.givenInitial }
    return has(token, person.givenName)
  }

  private func has(_ token: Int, _ lemmas: [Int32]) -> Bool {
    guard let entry = entry(of: token) else { return false }
    return entry.lemmas.contains { lemmas.contains($0) }
  }

  // MARK: What stands beside a surname

  private func evidence(behind surname: Range<Int>) -> Evidence? {
    let next = surname.upperBound
    guard next < block.tokens.count else { return nil }
    let gap = gap(before: next)
    guard gap.joins(inName: block.isName) else { return nil }
    if isGivenName(next) {
      var evidence = Evidence(
        givenName: next, isSeparable: gap.separates, tokens: next..<next + 1)
      if isPatronymic(next + 1), self.gap(before: next + 1).joins(inName: block.isName) {
        evidence.patronymic = next + 1
        evidence.tokens = next..<next + 2
      }
      return evidence
    }
    if isPatronymic(next) {
      return Evidence(patronymic: next, isSeparable: gap.separates, tokens: next..<next + 1)
    }
    guard let initials = initials(from: next, behind: surname.upperBound - 1) else { return nil }
    return Evidence(
      initials: initials.letters, isSeparable: gap.separates, tokens: next..<initials.end)
  }

  private func evidence(before surname: Range<Int>) -> Evidence? {
    let first = surname.lowerBound
    let last = first - 1
    guard last >= 0 else { return nil }
    if let initials = initials(endingBefore: first) {
      return Evidence(initials: initials.letters, tokens: initials.start..<first)
    }
    let gap = gap(before: first)
    guard gap.joins(inName: block.isName), block.isName || !gap.separates else { return nil }
    if isPatronymic(last) {
      var evidence = Evidence(patronymic: last, tokens: last..<first)
      if last > 0, isGivenName(last - 1), self.gap(before: last).joins(inName: block.isName) {
        evidence.givenName = last - 1
        evidence.tokens = last - 1..<first
      }
      return evidence
    }
    return isGivenName(last) ? Evidence(givenName: last, tokens: last..<first) : nil
  }

  /// One or two initials from a token on, with periods and spaces or without.
  private func initials(from token: Int, behind surname: Int) -> (letters: [UInt16], end: Int)? {
    if let pair = pair(at: token, beside: surname) { return (pair, token + 1) }
    guard let first = initial(at: token), fits(token, surname) else { return nil }
    let hasPeriod = hasPeriod(behind: token)
    if let second = initial(at: token + 1), fits(token + 1, surname),
      isInitialGap(gap(before: token + 1))
    {
      return ([first, second], token + 2)
    }
    // «ИВАНОВА И ПЕТРОВ»: among capitals a lone letter may be a word of its own.
    if !hasPeriod, block.tokens[surname].traits.contains(.allCapitals),
      block.tokens[surname].count > 1, NameReader.words.contains(first)
    {
      return nil
    }
    guard hasPeriod || block.tokens[token].traits.contains(.capital) || block.isName else {
      return nil
    }
    return ([first], token + 1)
  }

  /// One or two initials before a token; one alone needs its period, for «А» and «И» are words.
  private func initials(endingBefore surname: Int) -> (letters: [UInt16], start: Int)? {
    let last = surname - 1
    if let pair = pair(at: last, beside: surname),
      gap(before: surname).joins(inName: block.isName)
    {
      return (pair, last)
    }
    guard let second = initial(at: last), fits(last, surname), isInitialGap(gap(before: surname))
    else { return nil }
    if last > 0, let first = initial(at: last - 1), fits(last - 1, surname),
      isInitialGap(gap(before: last))
    {
      return ([first, second], last - 1)
    }
    guard hasPeriod(behind: last) || block.isName else { return nil }
    return ([second], last)
  }

  /// Two initials written as one word of two capitals.
  private func pair(at token: Int, beside surname: Int) -> [UInt16]? {
    guard block.tokens.indices.contains(token) else { return nil }
    let traits = block.tokens[token].traits
    guard block.tokens[token].count == 2, traits.contains(.allCapitals), fits(token, surname),
      !block.tokens[surname].traits.contains(.allCapitals) || block.isName
    else { return nil }
    return letters(of: token).map(cyrillic)
  }

  private func initial(at token: Int) -> UInt16? {
    guard block.tokens.indices.contains(token), block.tokens[token].count == 1,
      !block.tokens[token].traits.contains(.number), let letter = letters(of: token).first
    else { return nil }
    return cyrillic(letter)
  }

  /// Whether capitals go with capitals: the «г» in front of a town behind «Иванов» is no initial.
  private func fits(_ token: Int, _ surname: Int) -> Bool {
    block.tokens[token].traits.contains(.capital)
      || !block.tokens[surname].traits.contains(.capital)
  }

  private func isInitialGap(_ gap: Gap) -> Bool {
    gap.isSubset(of: block.isName ? [.blank, .period, .hyphen, .underscore] : [.blank, .period])
  }

  private func hasPeriod(behind token: Int) -> Bool {
    let end = Int(block.tokens[token].end)
    return end < block.codes.count && block.codes[end] == 0x2E
  }

  /// Words of one letter: а, в, и, к, о, с, у, я.
  private static let words: Set<UInt16> = [
    0x430, 0x432, 0x438, 0x43A, 0x43E, 0x441, 0x443, 0x44F,
  ]

  // MARK: Given name and patronymic

  private mutating func readGivenNameWithPatronymic(at token: Int, _ entry: NameIndex.Entry) {
    let next = token + 1
    guard next < block.tokens.count, let second = self.entry(of: next), second.isPatronymic,
      gap(before: next).joins(inName: block.isName)
    else { return }
    var people: [Int32] = []
    for given in entry.lemmas {
      for patronymic in second.lemmas {
        for number in index.people(withGivenName: given, patronymic: patronymic)
        where !hasSurname(around: token..<next + 1, of: index.people[Int(number)]) {
          people.append(number)
        }
      }
    }
    guard !people.isEmpty, !isNamedOtherwise(token..<next + 1) else { return }
    let gap = gap(before: next)
    let range = token..<next + 1
    mentions.append(
      Mention(
        kind: block.isName ? .file : .name, people: people,
        parts: people.map { _ in [.givenName, .patronymic] }, severity: .error, tokens: range,
        key: key(of: range),
        separable: gap.separates ? range.map { block.tokens[$0].entry } : []))
  }

  /// Whether the person's own surname stands beside, so that the mention is known already.
  private func hasSurname(around range: Range<Int>, of person: IndexedPerson) -> Bool {
    for token in [range.lowerBound - 1, range.upperBound] {
      guard block.tokens.indices.contains(token) else { continue }
      let border = token < range.lowerBound ? range.lowerBound : token
      if gap(before: border).joins(inName: block.isName), has(token, person.surname) { return true }
    }
    return false
  }

  /// Whether somebody else's surname stands beside: a known one, or a word that looks like one.
  private func isNamedOtherwise(_ range: Range<Int>) -> Bool {
    for token in [range.upperBound, range.lowerBound - 1] {
      guard block.tokens.indices.contains(token) else { continue }
      let border = token < range.lowerBound ? range.lowerBound : token
      let gap = gap(before: border)
      guard gap.joins(inName: block.isName), !gap.separates else { continue }
      if let entry = entry(of: token), entry.isSurname, !entry.isOrdinary { return true }
      let traits = block.tokens[token].traits
      if traits.contains(.capital), SurnameShape.fits(letters(of: token)) { return true }
    }
    return false
  }

  // MARK: Words

  private func isAlarmingAlone(_ token: Int, _ entry: NameIndex.Entry) -> Bool {
    guard !entry.isOrdinary else { return false }
    // Short Latin words of addresses are more often English than somebody's.
    guard block.tokens[token].traits.contains(.cyrillic) else {
      return block.isName && block.tokens[token].count >= 5
    }
    return true
  }

  /// Whether a hyphen ties a word to another capitalised one that is nobody's surname here.
  private func isHalfOfAnotherSurname(_ token: Int) -> Bool {
    guard !block.isName, block.tokens[token].traits.contains(.capital) else { return false }
    let before = block.tokens[token].traits.contains(.hyphenated) ? token - 1 : nil
    let isTied =
      token + 1 < block.tokens.count && block.tokens[token + 1].traits.contains(.hyphenated)
    for other in [before, isTied ? token + 1 : nil].compactMap(\.self) where other >= 0 {
      guard block.tokens[other].traits.contains(.capital) else { continue }
      if entry(of: other)?.isSurname != true { return true }
    }
    return false
  }

  /// The token behind the words of a surname that begins here; `nil` where the others do not follow.
  private func end(of lemmas: [Int32], from token: Int) -> Int? {
    var next = token + 1
    for lemma in lemmas.dropFirst() {
      guard next < block.tokens.count, gap(before: next).isSubset(of: [.blank, .hyphen, .dash]),
        has(next, [lemma])
      else { return nil }
      next += 1
    }
    return next
  }

  private func entry(of token: Int) -> NameIndex.Entry? {
    guard block.tokens.indices.contains(token) else { return nil }
    let entry = block.tokens[token].entry
    return entry >= 0 ? index.entries[Int(entry)] : nil
  }

  private func isGivenName(_ token: Int) -> Bool { entry(of: token)?.isGivenName ?? false }

  /// Whether a word is a patronymic, known or not.
  private func isPatronymic(_ token: Int) -> Bool {
    guard block.tokens.indices.contains(token) else { return false }
    if entry(of: token)?.isPatronymic == true { return true }
    return PatronymicShape.fits(letters(of: token))
  }

  private func gap(before token: Int) -> Gap {
    guard token > 0 else { return .other }
    return Gap(block.codes[Int(block.tokens[token - 1].end)..<Int(block.tokens[token].start)])
  }

  private func letters(of token: Int) -> ArraySlice<UInt16> {
    block.codes[Int(block.tokens[token].start)..<Int(block.tokens[token].end)]
  }

  private func firstLetter(of token: Int) -> UInt16? { letters(of: token).first.map(cyrillic) }

  private func cyrillic(_ code: UInt16) -> UInt16 {
    guard code < 0x400, let letter = Unicode.Scalar(code) else { return code }
    return LookAlikes.cyrillic(letter).map { UInt16(truncatingIfNeeded: $0.value) } ?? code
  }

  /// The number of some words, by which they are recognised elsewhere.
  private func key(of range: Range<Int>) -> UInt64 {
    var key = WordHash()
    for token in block.tokens[range] {
      for shift in stride(from: 0, to: 64, by: 16) {
        key.add(UInt16(truncatingIfNeeded: token.hash >> UInt64(shift)))
      }
    }
    return key.value
  }
}
