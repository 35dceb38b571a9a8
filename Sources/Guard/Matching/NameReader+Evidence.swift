extension NameReader {
  func evidence(behind surname: Range<Int>) -> NameEvidence? {
    let last = surname.upperBound - 1
    guard let (next, gap) = neighbour(of: last, 1) else { return nil }
    if isGivenName(next, beside: last) {
      var evidence = NameEvidence(
        givenName: next, isSeparable: gap.separates(inName: block.isName), tokens: next..<next + 1)
      if let (further, _) = neighbour(of: next, 1), isPatronymic(further) {
        evidence.patronymic = further
        evidence.tokens = next..<further + 1
      } else if let letter = patronymicInitial(behind: next, beside: last) {
        evidence.patronymicInitial = letter
        evidence.tokens = next..<next + 2
      }
      return evidence
    }
    if isPatronymic(next) {
      return NameEvidence(
        patronymic: next, isSeparable: gap.separates(inName: block.isName), tokens: next..<next + 1)
    }
    guard let initials = initials(from: next, behind: last) else { return nil }
    let isAlone = initials.letters.count == 1
    return NameEvidence(
      initials: initials.letters, isSeparable: gap.separates(inName: block.isName),
      isDoubtful: isAlone && isPreposition(next, before: next + 1), tokens: next..<initials.end)
  }

  func evidence(before surname: Range<Int>) -> NameEvidence? {
    let first = surname.lowerBound
    if let initials = initials(endingBefore: first) {
      // «Иван С. Иванов».
      let given = initials.start - 1
      if initials.letters.count == 1, given >= 0, block.gap(before: initials.start) == .blank,
        isGivenName(given, beside: first)
      {
        return NameEvidence(
          givenName: given, patronymicInitial: initials.letters.first, tokens: given..<first)
      }
      let isAlone = initials.letters.count == 1
      return NameEvidence(
        initials: initials.letters,
        isDoubtful: isAlone && isPreposition(initials.start, before: first),
        tokens: initials.start..<first)
    }
    guard let (last, gap) = neighbour(of: first, -1),
      block.isName || !gap.separates(inName: false) || gap == .hyphen
    else { return nil }
    let isSeparable = !block.isName && gap == .hyphen
    if isPatronymic(last) {
      var evidence = NameEvidence(
        patronymic: last, isSeparable: isSeparable, tokens: last..<first)
      if let (further, _) = neighbour(of: last, -1), isGivenName(further, beside: first) {
        evidence.givenName = further
        evidence.tokens = further..<first
      }
      return evidence
    }
    return isGivenName(last, beside: first)
      ? NameEvidence(givenName: last, isSeparable: isSeparable, tokens: last..<first) : nil
  }

  /// The next word in a direction, particles passed over, with all signs between; `nil` where the
  /// words do not belong together.
  func neighbour(of token: Int, _ step: Int) -> (token: Int, gap: Gap)? {
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

  func word(_ token: Int) -> String {
    String(decoding: block.letters(of: token), as: UTF16.self)
  }
}
