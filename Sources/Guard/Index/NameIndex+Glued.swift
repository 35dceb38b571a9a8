extension NameIndex {
  /// Divides the parts of one name glued to a word in small letters: `ivanovivan.pdf`.
  ///
  /// Each word is tried once a file, at each of its letters.
  func divideGluedNames(in block: inout TextBlock) {
    for token in block.tokens where isLongEnough(token) && block.divisions[token.hash] == nil {
      let isWhole = entry(of: token, in: &block) >= 0
      let letters = Array(block.codes[Int(token.start)..<Int(token.end)])
      let isLatin = token.traits.isDisjoint(with: .cyrillic)
      block.divisions[token.hash] = isWhole ? [] : division(of: letters, isLatin: isLatin)
    }
    let divisions = block.divisions
    block.divideWords { isLongEnough($0) ? divisions[$0.hash] ?? [] : [] }
  }

  private func isLongEnough(_ token: Token) -> Bool {
    token.count > 6 && token.count < NameIndex.longest && !token.traits.contains(.number)
  }

  /// Where two or three parts of one person's name meet in a word; nowhere for any other word.
  private func division(of letters: [UInt16], isLatin: Bool) -> [Int32] {
    for first in 2...letters.count - 2 {
      guard let head = name(letters[..<first], isLatin) else { continue }
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

  private func name(_ letters: ArraySlice<UInt16>, _ isLatin: Bool) -> Entry? {
    let number = isLatin ? latinEntry(of: letters) : table.entry(of: WordHash(letters).value)
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
