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
    let last = surname.upperBound - 1
    guard let (next, gap) = neighbour(of: last, 1) else { return nil }
    if isGivenName(next, beside: last) {
      var evidence = Evidence(
        givenName: next, isSeparable: gap.separates, tokens: next..<next + 1)
      if let (further, _) = neighbour(of: next, 1), isPatronymic(further) {
        evidence.patronymic = further
        evidence.tokens = next..<further + 1
      }
      return evidence
    }
    if isPatronymic(next) {
      return Evidence(patronymic: next, isSeparable: gap.separates, tokens: next..<next + 1)
    }
    guard let initials = initials(from: next, behind: last) else { return nil }
    return Evidence(
      initials: initials.letters, isSeparable: gap.separates, tokens: next..<initials.end)
  }

  private func evidence(before surname: Range<Int>) -> Evidence? {
    let first = surname.lowerBound
    if let initials = initials(endingBefore: first) {
      return Evidence(initials: initials.letters, tokens: initials.start..<first)
    }
    guard let (last, gap) = neighbour(of: first, -1), block.isName || !gap.separates else {
      return nil
    }
    if isPatronymic(last) {
      var evidence = Evidence(patronymic: last, tokens: last..<first)
      if let (further, _) = neighbour(of: last, -1), isGivenName(further, beside: first) {
        evidence.givenName = further
        evidence.tokens = further..<first
      }
      return evidence
    }
    return isGivenName(last, beside: first)
      ? Evidence(givenName: last, tokens: last..<first) : nil
  }

  /// The next word in a direction, particles passed over, with all signs between; `nil` where the
  /// words do not belong together.
  private func neighbour(of token: Int, _ step: Int) -> (token: Int, gap: Gap)? {
    var signs: Gap = []
    var other = token
    for _ in 0..<NameReader.particles {
      other += step
      guard block.tokens.indices.contains(other) else { return nil }
      let gap = block.gap(before: step > 0 ? other : other + 1)
      guard gap.joins(inName: block.isName) else { return nil }
      signs.formUnion(gap)
      if entry(of: other)?.meaning != .particle { return (other, signs) }
    }
    return nil
  }

  /// How many words are looked at for one that is no particle.
  private static let particles = 3

  private func word(_ token: Int) -> String {
    String(decoding: block.letters(of: token), as: UTF16.self)
  }

  /// One or two initials from a token on, with periods and spaces or without.
  private func initials(from token: Int, behind surname: Int) -> (letters: [UInt16], end: Int)? {
    if let pair = pair(at: token, beside: surname) { return (pair, token + 1) }
    guard let first = initial(at: token), fits(token, surname) else { return nil }
    let hasPeriod = hasPeriod(behind: token)
    if let second = initial(at: token + 1), fits(token + 1, surname),
      isInitialGap(block.gap(before: token + 1))
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
      block.gap(before: surname).joins(inName: block.isName)
    {
      return (pair, last)
    }
    guard let second = initial(at: last), fits(last, surname),
      isInitialGap(block.gap(before: surname))
    else { return nil }
    if last > 0, let first = initial(at: last - 1), fits(last - 1, surname),
      isInitialGap(block.gap(before: last))
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
    return block.letters(of: token).map(cyrillic)
  }

  /// The Cyrillic letter that an initial is; in addresses transliterated ones are known too.
  private func initial(at token: Int) -> UInt16? {
    guard block.tokens.indices.contains(token),
      !block.tokens[token].traits.contains(.number), let letter = block.letters(of: token).first
    else { return nil }
    if block.isName, !block.tokens[token].traits.contains(.cyrillic) {
      return block.tokens[token].count <= 4 ? LatinInitials.letter(of: word(token)) : nil
    }
    return block.tokens[token].count == 1 ? cyrillic(letter) : nil
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
    guard let (next, gap) = neighbour(of: token, 1), let second = self.entry(of: next),
      second.isPatronymic
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
    neighbours(of: range).contains { has($0.token, person.surname) }
  }

  /// Whether somebody else's surname stands beside: a known one, or a word that looks like one.
  private func isNamedOtherwise(_ range: Range<Int>) -> Bool {
    neighbours(of: range).contains { token, gap in
      guard !gap.separates else { return false }
      if let entry = entry(of: token), entry.isSurname, entry.telling == .always { return true }
      return block.tokens[token].traits.contains(.capital)
        && SurnameShape.fits(block.letters(of: token))
    }
  }

  private func neighbours(of range: Range<Int>) -> [(token: Int, gap: Gap)] {
    [neighbour(of: range.upperBound - 1, 1), neighbour(of: range.lowerBound, -1)]
      .compactMap(\.self)
  }

  // MARK: Words

  private func isAlarmingAlone(_ token: Int, _ entry: NameIndex.Entry) -> Bool {
    let traits = block.tokens[token].traits
    guard traits.contains(.cyrillic) else {
      // Short Latin words of addresses are more often English than somebody's.
      return block.isName && block.tokens[token].count >= 5 && entry.telling == .always
    }
    switch entry.telling {
    case .never: return false
    case .always: return true
    // At the beginning of a sentence, and among capitals, every word has one.
    case .capitalised:
      return traits.contains(.capital) && !traits.contains(.allCapitals)
        && !beginsSentence(token) && !block.isName
    }
  }

  private func beginsSentence(_ token: Int) -> Bool {
    token == 0 || !block.gap(before: token).isDisjoint(with: [.period, .other, .cell])
  }

  /// Whether the words before a name make a street, a town or a law of it.
  private func placeReading(of surname: Int, after start: Int) -> NamedPlaces.Reading? {
    var words: [String] = []
    var token = start
    while token > 0, words.count < NameReader.wordsBefore {
      let gap = block.gap(before: token)
      token -= 1
      // A period behind a short word is an abbreviation's: «ул.», «им.», «А.».
      let isShort = block.tokens[token].count <= 4
      guard !gap.contains(.other), !gap.contains(.cell), !gap.contains(.period) || isShort else {
        break
      }
      words.append(word(token))
    }
    return NamedPlaces.reading(of: word(surname), after: words.reversed())
  }

  private static let wordsBefore = 6

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
      guard next < block.tokens.count,
        block.gap(before: next).isSubset(of: [.blank, .hyphen, .dash]),
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

  /// Whether a word beside a surname is a given name, of somebody here or of anybody.
  private func isGivenName(_ token: Int, beside surname: Int) -> Bool {
    if entry(of: token)?.isGivenName == true { return true }
    return block.tokens[token].traits.contains(.cyrillic) && fits(token, surname)
      && GivenNames.contains(form: word(token))
  }

  /// Whether a word is a patronymic, known or not.
  private func isPatronymic(_ token: Int) -> Bool {
    guard block.tokens.indices.contains(token) else { return false }
    if entry(of: token)?.isPatronymic == true { return true }
    return PatronymicShape.fits(block.letters(of: token))
  }

  private func firstLetter(of token: Int) -> UInt16? {
    block.letters(of: token).first.map(cyrillic)
  }

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
