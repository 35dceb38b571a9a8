import Diagnostics
import Russian

extension NameReader {
  mutating func readGivenNameWithPatronymic(at token: Int, _ entry: NameIndex.Entry) {
    guard let (next, gap) = neighbour(of: token, 1), let second = self.entry(of: next),
      second.isPatronymic
    else { return }
    var people: [Int32] = []
    for given in index.lemmas(of: entry) {
      for patronymic in index.lemmas(of: second) {
        for person in index.people(withGivenName: given, patronymic: patronymic)
        where !people.contains(person) {
          people.append(person)
        }
      }
    }
    guard !people.isEmpty else { return }
    let range =
      givenName(around: token).lowerBound..<patronymic(around: next).upperBound
    // With the surname of one of them beside, the words are that one's name, which is found as such.
    let isWhole = people.contains { hasSurname(around: range, of: index.people[Int($0)]) }
    guard !isWhole, !isNamedOtherwise(range) else { return }
    mentions.append(
      Mention(
        kind: block.isName ? .file : .name, people: people,
        parts: people.map { _ in [.givenName, .patronymic] }, severity: .error, tokens: range,
        key: key(of: range),
        separable: gap.separates(inName: block.isName) ? range.map { block.tokens[$0].entry } : []))
  }

  /// Whether the person's own surname stands beside.
  func hasSurname(around range: Range<Int>, of person: IndexedPerson) -> Bool {
    neighbours(of: range).contains { other, _ in
      has(other, person.surname) && !isOrdinaryWord(other, beside: range.lowerBound)
    }
  }

  /// Whether somebody else's surname stands beside: a known one, or a word that looks like one.
  func isNamedOtherwise(_ range: Range<Int>) -> Bool {
    neighbours(of: range).contains { token, gap in
      guard !gap.separates(inName: block.isName) else { return false }
      if let entry = entry(of: token), entry.isSurname, entry.telling == .always { return true }
      return isSurnameLike(token)
    }
  }

  func neighbours(of range: Range<Int>) -> [(token: Int, gap: Gap)] {
    [neighbour(of: range.upperBound - 1, 1), neighbour(of: range.lowerBound, -1)]
      .compactMap(\.self)
  }
}
