extension NameReader {
  /// One or two initials from a token on, with periods and spaces or without.
  func initials(from token: Int, behind surname: Int) -> (letters: [Initial], end: Int)? {
    if let pair = pair(at: token, beside: surname) { return (pair, token + 1) }
    guard let first = initial(at: token, beside: surname), fits(token, surname) else { return nil }
    let hasPeriod = hasPeriod(behind: token)
    if let second = initial(at: token + 1, beside: surname), fits(token + 1, surname),
      isInitialGap(block.gap(before: token + 1))
    {
      return ([first, second], token + 2)
    }
    // «ИВАНОВА И ПЕТРОВ»: among capitals a lone letter may be a word of its own.
    if !hasPeriod, block.tokens[surname].traits.contains(.allCapitals),
      block.tokens[surname].count > 1, NameReader.words.contains(where: first.fits)
    {
      return nil
    }
    // «Ivanov I saw», «Ivanov A great man».
    if !hasPeriod, !block.isName, isLatin(surname) { return nil }
    guard hasPeriod || block.tokens[token].traits.contains(.capital) || block.isName else {
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
    if last > 0, let first = initial(at: last - 1, beside: surname), fits(last - 1, surname),
      isInitialGap(block.gap(before: last))
    {
      return ([first, second], last - 1)
    }
    guard hasPeriod(behind: last) || block.isName else { return nil }
    return ([second], last)
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
        block.isName || block.tokens[token].traits.contains(.capital)
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
    gap.isSubset(of: block.isName ? [.blank, .period, .hyphen, .underscore] : [.blank, .period])
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
