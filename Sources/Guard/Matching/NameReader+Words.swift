import Russian

extension NameReader {
  func isAlarmingAlone(_ token: Int, _ entry: NameIndex.Entry) -> Bool {
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

  /// Whether a surname that is an ordinary word itself and a given name, with nothing else, are the
  /// words that they also are: «Зима, вера и мир», «Зимой Вера уехала».
  func isOrdinaryTalk(
    _ surname: Range<Int>, _ evidence: NameEvidence, of person: IndexedPerson
  ) -> Bool {
    let first = surname.lowerBound
    guard !block.isName, entry(of: first)?.telling == .never, let given = evidence.givenName else {
      return false
    }
    // «Вера и Павел Зимы» share the plural.
    if !evidence.isListed, differInCase(first, given, of: person) { return true }
    guard evidence.patronymic == nil, evidence.patronymicInitial == nil else { return false }
    return !block.tokens[given].traits.contains(.capital)
      && OrdinaryWords.kind(of: word(given).unicodeScalars) != nil
  }

  /// Whether a given name is in the nominative and the surname in no case that goes with it.
  ///
  /// Nominatives in -ь are accusatives too: «Зиму Любовь».
  private func differInCase(_ surname: Int, _ given: Int, of person: IndexedPerson) -> Bool {
    block.letters(of: given).last != 0x44C && isNominative(given, of: person.givenName)
      && !isNominative(surname, of: person.surname)
  }

  private func isNominative(_ token: Int, of lemmas: NameIndex.PlaceInList) -> Bool {
    lemmas.indices.contains {
      index.nominatives[Int(index.lists[$0])].value == block.tokens[token].hash
    }
  }

  /// Whether a surname is written like the word that it also is: «ли», «зима» beside «Вера».
  ///
  /// Where the other words have no capitals either, nothing can be told from that.
  func isOrdinaryWord(_ token: Int, beside other: Int) -> Bool {
    guard !block.isName, let entry = entry(of: token), entry.telling != .always,
      !block.tokens[token].traits.contains(.capital)
    else { return false }
    return block.tokens[other].traits.contains(.capital)
  }

  func beginsSentence(_ token: Int) -> Bool {
    token == 0 || !block.gap(before: token).isDisjoint(with: [.period, .other, .colon, .cell])
  }

  /// Whether the words before a name make a street, a town or a law of it.
  ///
  /// - Parameters:
  ///   - surname: the surname in it.
  ///   - start: where the name begins.
  ///   - asked: what of it matters.
  /// - Returns: `nil` where nothing that matters is said.
  func placeReading(
    of surname: Int, after start: Int, asking asked: PlaceMarks
  ) -> NamedPlaces.Reading? {
    var marks: PlaceMarks = []
    var first = start
    while first > 0, start - first < NameReader.wordsBefore {
      let gap = block.gap(before: first)
      // A period behind a short word is an abbreviation's: «ул.», «им.», «А.».
      let isShort = block.tokens[first - 1].count <= 4
      guard gap.isDisjoint(with: [.other, .colon, .cell]), !gap.contains(.period) || isShort else {
        break
      }
      first -= 1
      let found = PlaceMarks(block.letters(of: first))
      marks.formUnion(first == start - 1 ? found : found.intersection(.namer))
    }
    guard !marks.isDisjoint(with: asked) else { return nil }
    return NamedPlaces.reading(of: word(surname), after: (first..<start).map(word))
  }

  private static let wordsBefore = 6

  /// Whether a hyphen ties a word to another capitalised one that is nobody's surname here.
  func isHalfOfAnotherSurname(_ token: Int) -> Bool {
    guard !block.isName, block.tokens[token].traits.contains(.capital) else { return false }
    let before = block.tokens[token].traits.contains(.hyphenated) ? token - 1 : nil
    let isTied =
      token + 1 < block.tokens.count && block.tokens[token + 1].traits.contains(.hyphenated)
    for other in [before, isTied ? token + 1 : nil].compactMap(\.self) where other >= 0 {
      // «Щербакова-Юлия» is a surname with a given name.
      guard block.tokens[other].traits.contains(.capital), !isGivenName(other, beside: token),
        !isPatronymic(other), entry(of: other)?.meaning != .particle
      else { continue }
      if entry(of: other)?.isSurname != true { return true }
    }
    return false
  }

  /// Whether a word is one of several of a person's surname, with none of the others beside it.
  func isHalf(_ token: Int, of person: IndexedPerson) -> Bool {
    guard !block.isName, person.surname.count > 1, has(token, person.surname) else { return false }
    if person.surname.count > 2 { return !isWhole(token, of: person) }
    return [token - 1, token + 1].allSatisfy { other in
      guard block.tokens.indices.contains(other) else { return true }
      let isTied = block.tokens[max(token, other)].traits.contains(.hyphenated)
      return !has(other, person.surname)
        && (!isTied || isGivenName(other, beside: token) || isPatronymic(other))
    }
  }

  /// Whether a word of a surname of three words and more stands among all the others.
  private func isWhole(_ token: Int, of person: IndexedPerson) -> Bool {
    var (first, end) = (token, token + 1)
    while has(first - 1, person.surname), end - first < person.surname.count { first -= 1 }
    while has(end, person.surname), end - first < person.surname.count { end += 1 }
    return end - first == person.surname.count
  }

  /// The token behind the words of a surname that begins here; `nil` where the others do not follow.
  func end(of lemmas: NameIndex.PlaceInList, from token: Int) -> Int? {
    var next = token + 1
    for place in lemmas.indices.dropFirst() {
      guard next < block.tokens.count,
        block.gap(before: next).isSubset(of: [.blank, .hyphen, .dash]),
        has(next, index.lists[place])
      else { return nil }
      next += 1
    }
    return next
  }

  func entry(of token: Int) -> NameIndex.Entry? {
    guard block.tokens.indices.contains(token) else { return nil }
    let entry = block.tokens[token].entry
    return entry >= 0 ? index.entries[Int(entry)] : nil
  }

  /// Whether a word beside a surname is a given name, of somebody here or of anybody.
  func isGivenName(_ token: Int, beside surname: Int) -> Bool {
    if entry(of: token)?.isGivenName == true { return true }
    return block.tokens[token].traits.contains(.cyrillic) && fits(token, surname)
      && GivenNames.contains(form: word(token))
  }

  /// Whether a word is a patronymic, known or not.
  func isPatronymic(_ token: Int) -> Bool {
    guard block.tokens.indices.contains(token) else { return false }
    return entry(of: token)?.isPatronymic == true || isFathersName(token)
      || isShapedLikePatronymic(token)
  }

  /// Whether a word ends as Russian patronymics do.
  func isShapedLikePatronymic(_ token: Int) -> Bool {
    isLatin(token)
      ? LatinNameShapes.isPatronymic(block.letters(of: token))
      : PatronymicShape.fits(block.letters(of: token))
  }

  /// What a name begins with.
  func firstLetter(of token: Int) -> Initial {
    let letters = block.letters(of: token)
    guard !isLatin(token) else { return LatinInitials.first(of: letters) }
    return Initial(letters: letters.prefix(1).map(cyrillic))
  }

  func cyrillic(_ code: UInt16) -> UInt16 {
    guard code < 0x400, let letter = Unicode.Scalar(code) else { return code }
    return LookAlikes.cyrillic(letter).map { UInt16(truncatingIfNeeded: $0.value) } ?? code
  }

  /// The number of some words, by which they are recognised elsewhere.
  func key(of range: Range<Int>) -> UInt64 {
    var key = WordHash()
    for token in block.tokens[range] {
      for shift in stride(from: 0, to: 64, by: 16) {
        key.add(UInt16(truncatingIfNeeded: token.hash >> UInt64(shift)))
      }
    }
    return key.value
  }
}
