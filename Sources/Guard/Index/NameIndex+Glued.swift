extension NameIndex {
  /// Divides words glued before their capitals, «ИвановИван».
  func divideGluedWords(in block: inout TextBlock, _ memory: inout WordMemory) {
    block.divideGluedWords { isName($0, $1, &memory) }
  }

  /// Whether a word is a part of somebody's name.
  func isName(
    _ letters: ArraySlice<UInt16>, _ isLatin: Bool, _ memory: inout WordMemory
  ) -> Bool {
    let hash = WordHash(letters)
    return name(
      isLatin ? latinEntry(of: letters, hash.value, &memory) : table.entry(of: hash.value))
      != nil
  }

  /// Divides the parts of one name glued to a word in small letters: `ivanovivan.pdf`,
  /// «#глебпротасов».
  ///
  /// Each word is tried once, at each of its letters.
  func divideGluedNames(in block: inout TextBlock, _ memory: inout WordMemory) {
    var divided: [Int: [Int32]] = [:]
    for index in block.tokens.indices {
      let token = block.tokens[index]
      guard isWorthDividing(token, in: block) else { continue }
      let places = division(of: token, in: &block, &memory)
      if !places.isEmpty { divided[index] = places }
    }
    // What is a name for certain needs no capital in running text.
    let traits: Token.Traits = block.isName ? [] : .capital
    block.divideWords(marking: traits) { index, _ in divided[index] ?? [] }
  }

  /// Where a word is divided.
  func division(of token: Token, in block: inout TextBlock, _ memory: inout WordMemory) -> [Int32] {
    // A word of two alphabets has the number of another one.
    guard !token.isMixed else { return newDivision(of: token, in: &block, &memory) }
    if let known = memory.divided[token.hash] {
      return known < 0 ? [] : memory.divisions[Int(known)]
    }
    let places = newDivision(of: token, in: &block, &memory)
    memory.keep(division: places, of: token.hash)
    return places
  }

  private func newDivision(of token: Token, in block: inout TextBlock, _ memory: inout WordMemory)
    -> [Int32]
  {
    guard entry(of: token, in: &block, &memory) < 0 else { return [] }
    let letters = Array(block.codes[Int(token.start)..<Int(token.end)])
    return division(of: letters, isLatin: token.traits.isDisjoint(with: .cyrillic))
  }

  /// Whether a word is long enough for two names; in running text, Latin ones are tried behind
  /// the signs of hash tags and accounts only.
  @inline(__always)
  func isWorthDividing(_ token: Token, in block: TextBlock) -> Bool {
    guard token.count > 6, token.count < NameIndex.longest, !token.traits.contains(.number) else {
      return false
    }
    if block.isName || token.traits.contains(.cyrillic) { return true }
    guard token.start > 0 else { return false }
    let sign = block.codes[Int(token.start) - 1]
    return sign == 0x23 || sign == 0x40
  }

  /// Where two or three parts of one person's name meet in a word; nowhere for any other word.
  func division(of letters: [UInt16], isLatin: Bool) -> [Int32] {
    guard letters.count > 3 else { return [] }
    var hash = WordHash(letters.prefix(1))
    for first in 2...letters.count - 2 {
      hash.add(letters[first - 1])
      let head = isLatin ? name(letters[..<first], true) : name(hash)
      guard let head else { continue }
      if let tail = name(letters[first...], isLatin), isOnePerson([head, tail]) {
        return [Int32(first)]
      }
      guard first + 2 <= letters.count - 2 else { continue }
      for second in first + 2...letters.count - 2 {
        guard let middle = name(letters[first..<second], isLatin),
          let tail = name(letters[second...], isLatin), isOnePerson([head, middle, tail])
        else { continue }
        return [Int32(first), Int32(second)]
      }
    }
    return []
  }

  /// The entry of a word that is a part of somebody's name.
  func name(_ letters: ArraySlice<UInt16>, _ isLatin: Bool) -> Entry? {
    isLatin ? name(latinEntry(of: letters)) : name(WordHash(letters))
  }

  /// The entry of a word by its number, where it is a part of somebody's name.
  func name(_ hash: WordHash) -> Entry? { name(table.entry(of: hash.value)) }

  func name(_ number: Int32) -> Entry? {
    guard number >= 0, !entries[Int(number)].lemmas.isEmpty else { return nil }
    return entries[Int(number)]
  }

  /// Whether each of some words is another part of one person's name.
  private func isOnePerson(_ words: [Entry]) -> Bool {
    let surnames = words.flatMap {
      $0.isSurname ? lemmas(of: $0).flatMap(people(withSurname:)) : []
    }
    let paired = lemmas(of: words[0]).flatMap { given in
      lemmas(of: words[1]).flatMap { people(withGivenName: given, patronymic: $0) }
    }
    return (surnames + paired).contains { number in
      let person = people[Int(number)]
      let parts = [person.surname, person.givenName, person.patronymic]
      let found = words.map { word in
        parts.firstIndex { part in isForm(word, ofAny: part) }
      }
      return !found.contains(nil) && Set(found).count == words.count
    }
  }
}
