extension NameIndex {
  /// Divides the parts of one name glued to a word in small letters: `ivanovivan.pdf`,
  /// «#глебпротасов».
  ///
  /// Each word is tried once, at each of its letters.
  func divideGluedNames(in block: inout TextBlock) {
    var divided: [Int: [Int32]] = [:]
    for index in block.tokens.indices {
      let token = block.tokens[index]
      guard isWorthDividing(token, in: block) else { continue }
      let number = division(of: token, in: &block)
      if number >= 0 { divided[index] = block.memory.divisions[Int(number)] }
    }
    guard !divided.isEmpty else { return }
    // What is a name for certain needs no capital in running text.
    let traits: Token.Traits = block.isName ? [] : .capital
    block.divideWords(marking: traits) { index, _ in divided[index] ?? [] }
  }

  /// Where a word is divided, as the memory numbers it; -1 for nowhere.
  @inline(__always)
  private func division(of token: Token, in block: inout TextBlock) -> Int32 {
    if let known = block.memory.divided[token.hash] { return known }
    let isWhole = entry(of: token, in: &block) >= 0
    let letters = Array(block.codes[Int(token.start)..<Int(token.end)])
    let isLatin = token.traits.isDisjoint(with: .cyrillic)
    block.memory.keep(
      division: isWhole ? [] : division(of: letters, isLatin: isLatin), of: token.hash)
    return block.memory.divided[token.hash] ?? -1
  }

  /// Whether a word is long enough for two names; in running text, Latin ones are tried behind
  /// the signs of hash tags and accounts only.
  private func isWorthDividing(_ token: Token, in block: TextBlock) -> Bool {
    guard token.count > 6, token.count < NameIndex.longest, !token.traits.contains(.number) else {
      return false
    }
    if block.isName || token.traits.contains(.cyrillic) { return true }
    return token.start > 0 && [0x23, 0x40].contains(block.codes[Int(token.start) - 1])
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
    let surnames = words.flatMap { $0.isSurname ? $0.lemmas.flatMap(people(withSurname:)) : [] }
    let paired = words[0].lemmas.flatMap { given in
      words[1].lemmas.flatMap { people(withGivenName: given, patronymic: $0) }
    }
    return (surnames + paired).contains { number in
      let person = people[Int(number)]
      let parts = [person.surname, person.givenName, person.patronymic]
      let found = words.map { word in
        parts.firstIndex { part in word.lemmas.contains { part.contains($0) } }
      }
      return !found.contains(nil) && Set(found).count == words.count
    }
  }
}
