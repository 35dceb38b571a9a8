extension NameReader {
  /// One or two initials from a token on, with periods and spaces or without.
  func initials(from token: Int, behind surname: Int) -> (letters: [Initial], end: Int)? {
    if let pair = pair(at: token, beside: surname) { return (pair, token + 1) }
    guard let first = initial(at: token, beside: surname), fits(token, surname) else { return nil }
    let hasPeriod = hasPeriod(behind: token)
    let given = [first] + tiedInitials(behind: token, beside: surname)
    let next = token + given.count
    if let second = initial(at: next, beside: surname), fits(next, surname),
      isInitialGap(block.gap(before: next))
    {
      let further = [second] + tiedInitials(behind: next, beside: surname)
      return (given + further, next + further.count)
    }
    if given.count > 1 { return (given, next) }
    // «ИВАНОВА И ПЕТРОВ»: among capitals a lone letter may be a word of its own.
    if !hasPeriod, block.tokens[surname].traits.contains(.allCapitals),
      block.tokens[surname].count > 1, NameReader.words.contains(where: first.fits)
    {
      return nil
    }
    // «Ivanov I saw», «Ivanov A great man».
    if !hasPeriod, !block.isName, !isHandle(token), isLatin(surname) { return nil }
    guard
      hasPeriod || isHandle(token) || block.tokens[token].traits.contains(.capital) || block.isName
    else {
      return nil
    }
    return ([first], token + 1)
  }

  /// One or two initials before a token; one alone needs its period, for «А» and «И» are words.
  func initials(endingBefore surname: Int) -> (letters: [Initial], start: Int)? {
    initials(endingBefore: surname, beside: surname)
  }

  /// Initials before a token that stands between them and the surname, or before the surname;
  /// in a list a comma may follow.
  func initials(
    endingBefore next: Int, beside surname: Int, isEnumerated: Bool = false
  ) -> (letters: [Initial], start: Int)? {
    let next = endOfName(before: next)
    let last = next - 1
    if let pair = pair(at: last, beside: surname),
      block.gap(before: next).joins(inName: block.isName)
    {
      return (pair, last)
    }
    let gap = block.gap(before: next)
    guard let second = initial(at: last, beside: surname), fits(last, surname),
      isInitialGap(isEnumerated ? gap.subtracting(.comma) : gap)
    else { return nil }
    let further = tiedInitials(before: last, beside: surname) + [second]
    let start = last + 1 - further.count
    if start > 0, let first = initial(at: start - 1, beside: surname), fits(start - 1, surname),
      isInitialGap(block.gap(before: start))
    {
      let given = tiedInitials(before: start - 1, beside: surname) + [first]
      return (given + further, start - given.count)
    }
    guard further.count > 1 || hasPeriod(behind: last) || block.isName || isHandle(last) else {
      return nil
    }
    return (further, start)
  }

  /// The initials that hyphens tie to one: «А.-Х.» of Абдул-Хамид.
  private func tiedInitials(behind token: Int, beside surname: Int) -> [Initial] {
    var letters: [Initial] = []
    while letters.count < NameReader.longestTie, isTied(token + letters.count + 1),
      let letter = tiedInitial(token + letters.count + 1, beside: surname)
    {
      letters.append(letter)
    }
    return letters
  }

  private func tiedInitials(before token: Int, beside surname: Int) -> [Initial] {
    var letters: [Initial] = []
    while letters.count < NameReader.longestTie, isTied(token - letters.count),
      let letter = tiedInitial(token - letters.count - 1, beside: surname)
    {
      letters.insert(letter, at: 0)
    }
    return letters
  }

  private func tiedInitial(_ token: Int, beside surname: Int) -> Initial? {
    guard !block.isName, block.tokens.indices.contains(token), fits(token, surname) else {
      return nil
    }
    return initial(at: token, beside: surname)
  }

  /// Whether a hyphen stands before an initial, and no space.
  private func isTied(_ token: Int) -> Bool {
    guard token > 0, token < block.tokens.count else { return false }
    let gap = block.gap(before: token)
    return gap.contains(.hyphen) && gap.isSubset(of: [.hyphen, .period])
  }

  /// How many initials hyphens tie to one.
  private static let longestTie = 2

  /// Whether a word of more than a letter is a particle of a name.
  private func isParticle(_ token: Int) -> Bool {
    block.tokens[token].count > 1 && entry(of: token)?.meaning == .particle
  }

  /// The token before which a name ends, particles left out, as «оглы» behind initials.
  private func endOfName(before token: Int) -> Int {
    var end = token
    while end > 0, isParticle(end - 1), block.gap(before: end).joins(inName: block.isName) {
      end -= 1
    }
    return end
  }

  /// The initial of «Иванов Иван С.»; with a capital behind it, it may begin another name.
  func patronymicInitial(behind given: Int, beside surname: Int) -> Initial? {
    let token = given + 1
    guard let letter = initial(at: token, beside: surname), fits(token, surname),
      hasPeriod(behind: token),
      block.gap(before: token) == .blank
    else { return nil }
    let isFollowed =
      token + 1 < block.tokens.count && block.tokens[token + 1].traits.contains(.capital)
      && block.gap(before: token + 1).isSubset(of: [.period, .blank])
    return isFollowed ? nil : letter
  }

  /// Two initials written as one word of two capitals.
  func pair(at token: Int, beside surname: Int) -> [Initial]? {
    guard block.tokens.indices.contains(token) else { return nil }
    let traits = block.tokens[token].traits
    guard block.tokens[token].count == 2, traits.contains(.allCapitals), fits(token, surname),
      !block.tokens[surname].traits.contains(.allCapitals) || block.isName
    else { return nil }
    let letters = block.letters(of: token)
    guard isLatin(token), isLatin(surname) else {
      return letters.map { Initial(letters: [cyrillic($0)]) }
    }
    // «YU» is one letter.
    guard LatinInitials.initial(letters) == nil else { return nil }
    let pair = letters.compactMap { LatinInitials.initial([$0]) }
    return pair.count == 2 ? pair : nil
  }

  /// What an initial stands for; beside a Latin surname and in addresses it is transliterated.
  func initial(at token: Int, beside surname: Int) -> Initial? {
    guard block.tokens.indices.contains(token),
      !block.tokens[token].traits.contains(.number), let letter = block.letters(of: token).first
    else { return nil }
    if isLatin(token), block.isName || isLatin(surname) {
      guard block.tokens[token].count <= LatinInitials.longest,
        block.isName || isHandle(token) || block.tokens[token].traits.contains(.capital)
      else { return nil }
      return LatinInitials.initial(block.letters(of: token))
    }
    return block.tokens[token].count == 1 ? Initial(letters: [cyrillic(letter)]) : nil
  }

  /// Whether capitals go with capitals: the «г» in front of a town behind «Иванов» is no initial.
  func fits(_ token: Int, _ surname: Int) -> Bool {
    block.tokens[token].traits.contains(.capital)
      || !block.tokens[surname].traits.contains(.capital)
  }

  func isInitialGap(_ gap: Gap) -> Bool {
    gap.isSubset(
      of: block.isName ? [.blank, .period, .hyphen, .underscore] : [.blank, .period, .underscore])
  }

  /// Whether an underscore alone ties a word to a neighbour, as in the names of accounts.
  private func isHandle(_ token: Int) -> Bool {
    [token, token + 1].contains { later in
      later > 0 && later < block.tokens.count && block.gap(before: later) == .underscore
    }
  }

  func hasPeriod(behind token: Int) -> Bool {
    let end = Int(block.tokens[token].end)
    return end < block.codes.count && block.codes[end] == 0x2E
  }

  /// Words of one letter: а, в, и, к, о, с, у, я.
  private static let words: Set<UInt16> = [
    0x430, 0x432, 0x438, 0x43A, 0x43E, 0x441, 0x443, 0x44F,
  ]
}
