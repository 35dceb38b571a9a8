extension NameReader {
  func evidence(behind surname: Range<Int>) -> NameEvidence? {
    let last = surname.upperBound - 1
    guard let (next, gap) = neighbour(of: last, 1) else { return nil }
    if isGivenName(next, beside: last) {
      let given = givenName(around: next)
      var evidence = NameEvidence(
        givenName: next, isSeparable: gap.separates(inName: block.isName),
        tokens: next..<given.upperBound)
      if let (further, _) = neighbour(of: given.upperBound - 1, 1), isPatronymic(further) {
        evidence.patronymic = further
        evidence.tokens = next..<patronymic(around: further).upperBound
      } else if let letter = patronymicInitial(behind: given.upperBound - 1, beside: last) {
        evidence.patronymicInitial = letter
        evidence.tokens = next..<given.upperBound + 1
      }
      return evidence
    }
    if isPatronymic(next) {
      return NameEvidence(
        patronymic: next, isSeparable: gap.separates(inName: block.isName),
        tokens: next..<patronymic(around: next).upperBound)
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
          givenName: given, patronymicInitial: initials.letters.first,
          tokens: givenName(around: given).lowerBound..<first)
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
      let start = patronymic(around: last).lowerBound
      var evidence = NameEvidence(
        patronymic: last, isSeparable: isSeparable, tokens: start..<first)
      if let (further, _) = neighbour(of: start, -1), isGivenName(further, beside: first) {
        evidence.givenName = further
        evidence.tokens = givenName(around: further).lowerBound..<first
      }
      return evidence
    }
    guard isGivenName(last, beside: first) else { return nil }
    return NameEvidence(
      givenName: last, isSeparable: isSeparable,
      tokens: givenName(around: last).lowerBound..<first)
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
      // The hyphens of «Вагиф-оглы» and «Бен-Гурион» divide nothing.
      let isParticle = entry(of: other)?.meaning == .particle
      let isBehindParticle = other - step != token
      signs.formUnion(isParticle || isBehindParticle ? gap.subtracting(.hyphen) : gap)
      if !isParticle { return (other, signs) }
    }
    return nil
  }

  /// How many words are looked at for one that is no particle.
  private static let particles = 3

  func word(_ token: Int) -> String {
    String(decoding: block.letters(of: token), as: UTF16.self)
  }
}
