extension NameReader {
  /// The names that share a surname in the plural, each by itself: «Иван и Пётр Ивановы».
  func listedEvidence(around surname: Range<Int>) -> [NameEvidence] {
    guard !block.isName, isPlural(surname.upperBound - 1) else { return [] }
    return [listed(before: surname), listed(behind: surname)].flatMap { names in
      names.count > 1 ? names : []
    }
  }

  /// How many names are read beside one surname.
  private static let longestList = 8

  private func listed(before surname: Range<Int>) -> [NameEvidence] {
    var names: [NameEvidence] = []
    var end = surname.lowerBound
    while names.count < NameReader.longestList, let name = name(before: end, beside: surname) {
      names.append(name)
      let start = name.tokens.lowerBound
      if isAnd(start - 1), block.gap(before: start) == .blank {
        end = start - 1
      } else if start > 0, isEnumerated(block.gap(before: start)) {
        end = start
      } else {
        break
      }
    }
    return names
  }

  private func listed(behind surname: Range<Int>) -> [NameEvidence] {
    var names: [NameEvidence] = []
    var start = surname.upperBound
    while names.count < NameReader.longestList, let name = name(from: start, beside: surname) {
      names.append(name)
      let end = name.tokens.upperBound
      guard end < block.tokens.count else { break }
      if isAnd(end), block.gap(before: end).isSubset(of: [.blank, .period]) {
        start = end + 1
      } else if block.gap(before: end).isSubset(of: [.blank, .period, .comma]),
        block.gap(before: end).contains(.comma)
      {
        start = end
      } else {
        break
      }
    }
    return names
  }

  /// Whether a comma stands between two names of a list, or between their initials.
  private func isEnumerated(_ gap: Gap) -> Bool {
    gap == [.comma, .blank] || gap == [.period, .comma, .blank]
  }

  /// A given name, with a patronymic or without, or initials, that end before a token.
  private func name(before end: Int, beside surname: Range<Int>) -> NameEvidence? {
    let last = end - 1
    guard last >= 0 else { return nil }
    let first = surname.lowerBound
    if let initials = initials(endingBefore: end, beside: first, isEnumerated: end < first) {
      return NameEvidence(
        initials: initials.letters, isListed: true, tokens: initials.start..<first)
    }
    let gap = block.gap(before: end)
    guard gap == .blank || end < first && gap == [.comma, .blank] else { return nil }
    if isPatronymic(last), last > 0, block.gap(before: last) == .blank,
      isGivenName(last - 1, beside: first)
    {
      return NameEvidence(
        givenName: last - 1, patronymic: last, isListed: true, tokens: last - 1..<first)
    }
    guard isGivenName(last, beside: first) else { return nil }
    return NameEvidence(givenName: last, isListed: true, tokens: last..<first)
  }

  /// A given name, with a patronymic or without, or initials, that begin with a token and are not
  /// those of another surname.
  private func name(from start: Int, beside surname: Range<Int>) -> NameEvidence? {
    guard start < block.tokens.count else { return nil }
    let last = surname.upperBound - 1
    var name = NameEvidence(isListed: true, tokens: last + 1..<start + 1)
    if let initials = initials(from: start, behind: last) {
      name.initials = initials.letters
      name.tokens = last + 1..<initials.end
      return name
    }
    guard isGivenName(start, beside: last) else { return nil }
    name.givenName = start
    var next = start + 1
    if isPatronymic(next), block.gap(before: next) == .blank {
      name.patronymic = next
      name.tokens = last + 1..<next + 1
      next += 1
    }
    let isAnothers =
      next < block.tokens.count && block.gap(before: next) == .blank
      && block.tokens[next].traits.contains(.capital)
    return isAnothers ? nil : name
  }

  /// Whether a word is «и».
  private func isAnd(_ token: Int) -> Bool {
    block.tokens.indices.contains(token) && block.letters(of: token).elementsEqual([0x438])
  }

  private func isPlural(_ surname: Int) -> Bool {
    NameReader.pluralEndings.fit(block.letters(of: surname))
  }

  /// Of several cases of the plural, some also of the singular; «Шевченко» has no other form.
  private static let pluralEndings = FoldedEndings([
    "ы", "и", "ых", "их", "ым", "им", "ыми", "ими", "ов", "ам", "ами", "ах", "ко",
  ])
}
