/// Names of several words: «Абдул-Хамид», «Анна Мария», «Ахмед-Гаджиевич», «Вагиф-оглы».
extension NameReader {
  /// The words of a given name around one of them.
  func givenName(around token: Int) -> Range<Int> {
    compound(around: token) { other, next in
      if block.tokens[next].traits.contains(.hyphenated) {
        return isGivenName(other, beside: token) && !isShapedLikePatronymic(other)
      }
      return block.gap(before: next) == .blank && isCompound(other) && isCompound(next)
    }
  }

  /// The words of a patronymic around one of them.
  func patronymic(around token: Int) -> Range<Int> {
    compound(around: token) { other, next in
      block.tokens[next].traits.contains(.hyphenated) && isPatronymic(other)
    }
  }

  /// Goes on from a word in both directions as long as neighbours belong to it, which is asked for a
  /// neighbour and for the later one of the two words.
  private func compound(around token: Int, isTied: (_ other: Int, _ later: Int) -> Bool)
    -> Range<Int>
  {
    var (start, end) = (token, token + 1)
    while start > 0, token - start < NameReader.longestCompound, isTied(start - 1, start) {
      start -= 1
    }
    while end < block.tokens.count, end - token <= NameReader.longestCompound, isTied(end, end) {
      end += 1
    }
    return start..<end
  }

  /// How many words a compound has on each side of one of them.
  private static let longestCompound = 3

  private func isCompound(_ token: Int) -> Bool {
    entry(of: token).map { index.lemmas(of: $0).contains(where: index.compounds.contains) } == true
  }

  /// Whether a word is the bare name of a father: «Гасан» before «оглы».
  func isFathersName(_ token: Int) -> Bool {
    let next = token + 1
    return next < block.tokens.count && WordMeaning.children.contains(block.tokens[next].hash)
      && block.gap(before: next).isSubset(of: [.blank, .hyphen])
      && !block.tokens[token].traits.contains(.number)
  }

  /// Whether a word is a father's bare name, of which a record has the Russian patronymic.
  func isFathersName(_ token: Int, of person: IndexedPerson) -> Bool {
    guard isFathersName(token) else { return false }
    let letters = block.letters(of: token)
    let known = person.patronymicLetters.indices
    let common = zip(letters, known).prefix { Int32($0) == index.lists[$1] }.count
    return common > 2 && common >= letters.count - 1
  }
}
