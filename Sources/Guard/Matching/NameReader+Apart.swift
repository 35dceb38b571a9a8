extension NameReader {
  /// What a dash, a colon, a stroke or other cells of the row part from a surname.
  ///
  /// It is weaker than what stands beside the surname: it tells whose it is, never whose it is not.
  func evidenceApart(from surname: Range<Int>) -> [NameEvidence] {
    guard !block.isName else { return [] }
    let surname = withParticle(surname)
    let tied = [tiedEvidence(behind: surname), tiedEvidence(before: surname)]
    return (tied.compactMap(\.self) + rowEvidence(around: surname)).map { evidence in
      var evidence = evidence
      (evidence.isSeparable, evidence.isApart) = (true, true)
      return evidence
    }
  }

  /// «Иванов — Иван», «Иванов: Иван», «Иванов/Иван», but not «Иванов — Иван Петров».
  private func tiedEvidence(behind surname: Range<Int>) -> NameEvidence? {
    let next = surname.upperBound
    guard next < block.tokens.count, block.gap(before: next).ties else { return nil }
    var evidence = NameEvidence(tokens: next..<next + 1)
    if let initials = initials(from: next, behind: next - 1), hasPeriod(behind: next) {
      evidence.initials = initials.letters
      evidence.tokens = next..<initials.end
    } else if isGivenName(next, beside: next - 1) {
      take(nameFrom: next, into: &evidence)
    } else {
      return nil
    }
    let end = evidence.tokens.upperBound
    let isAnothers =
      isSurnameLike(end) && block.gap(before: end).isSubset(of: [.blank, .period])
    return isAnothers ? nil : evidence
  }

  /// «Иван/Иванов», «Иван — Иванов», but not «Петров Иван — Иванов».
  private func tiedEvidence(before surname: Range<Int>) -> NameEvidence? {
    let first = surname.lowerBound
    guard first > 0, block.gap(before: first).ties,
      let evidence = name(endingWith: first - 1, beside: first)
    else { return nil }
    let start = evidence.tokens.lowerBound
    let isAnothers = isSurnameLike(start - 1) && block.gap(before: start) == .blank
    return isAnothers ? nil : evidence
  }

  /// A surname with the particle before it, as in «Бен-Гурион».
  private func withParticle(_ surname: Range<Int>) -> Range<Int> {
    let first = surname.lowerBound - 1
    guard entry(of: first)?.meaning == .particle,
      block.gap(before: first + 1).isSubset(of: [.blank, .hyphen])
    else { return surname }
    return first..<surname.upperBound
  }

  // MARK: Rows

  /// How many cells of a row are looked at on each side of a surname, and how many words.
  private static let cells = 6
  private static let wordsOfRow = 30

  /// The nearest cells of a row that hold a given name and nothing else, where the surname has a
  /// cell of its own: «| Иванов | 9 | Иван |», «| Иван | Иванов |».
  private func rowEvidence(around surname: Range<Int>) -> [NameEvidence] {
    let start = border(before: surname.lowerBound)
    let end = border(before: surname.upperBound)
    guard start != .none, end != .none, start == .cell || end == .cell else { return [] }
    return [nameCell(behind: surname), nameCell(before: surname)].compactMap(\.self)
  }

  /// Whether a cell begins a part of the row of its own, «Фамилия».
  private func isLabel(_ token: Int) -> Bool { entry(of: token)?.meaning.label != nil }

  /// What stands between two words of a row.
  private enum Border {
    case none
    case cell
    case row
  }

  private func border(before token: Int) -> Border {
    guard token > 0, token < block.tokens.count else { return .row }
    let gap = block.gap(before: token)
    if gap.contains(.row) || gap.contains(.other) { return .row }
    return gap.contains(.cell) ? .cell : .none
  }

  private func nameCell(behind surname: Range<Int>) -> NameEvidence? {
    var start = surname.upperBound
    for _ in 0..<NameReader.cells {
      guard border(before: start) == .cell else { return nil }
      var end = start + 1
      while border(before: end) == .none {
        end += 1
        guard end - surname.upperBound < NameReader.wordsOfRow else { return nil }
      }
      if isSurnameLike(start) || isLabel(start) { return nil }
      if let name = name(in: start..<end, beside: surname.lowerBound) {
        // «| Иванов | 9 | Иван | Петров |» may be two people.
        let isAnothers = border(before: end) == .cell && isSurnameLike(end)
        return isAnothers && start > surname.upperBound ? nil : name
      }
      start = end
    }
    return nil
  }

  private func nameCell(before surname: Range<Int>) -> NameEvidence? {
    var end = surname.lowerBound
    for _ in 0..<NameReader.cells {
      guard border(before: end) == .cell else { return nil }
      var start = end - 1
      while border(before: start) == .none {
        start -= 1
        guard surname.lowerBound - start < NameReader.wordsOfRow else { return nil }
      }
      if isSurnameLike(start) || isLabel(start) { return nil }
      if let name = name(in: start..<end, beside: surname.lowerBound) {
        // «| Петров | Иван | Иванов |»: the name is the other's.
        let isAnothers = border(before: start) == .cell && isSurnameLike(start - 1)
        return isAnothers ? nil : name
      }
      end = start
    }
    return nil
  }

  /// A given name, with a patronymic or without, that is all of a cell.
  private func name(in cell: Range<Int>, beside surname: Int) -> NameEvidence? {
    guard let evidence = name(endingWith: cell.upperBound - 1, beside: surname),
      evidence.tokens == cell
    else { return nil }
    return evidence
  }

  private func take(nameFrom token: Int, into evidence: inout NameEvidence) {
    evidence.givenName = token
    let next = givenName(around: token).upperBound
    evidence.tokens = token..<next
    guard isPatronymic(next), block.gap(before: next) == .blank else { return }
    evidence.patronymic = next
    evidence.tokens = token..<patronymic(around: next).upperBound
  }

  private func name(endingWith last: Int, beside surname: Int) -> NameEvidence? {
    if isPatronymic(last) {
      let first = patronymic(around: last).lowerBound
      if first > 0, block.gap(before: first) == .blank, isGivenName(first - 1, beside: surname) {
        return NameEvidence(
          givenName: first - 1, patronymic: last,
          tokens: givenName(around: first - 1).lowerBound..<last + 1)
      }
    }
    guard isGivenName(last, beside: surname) else { return nil }
    return NameEvidence(
      givenName: last, tokens: givenName(around: last).lowerBound..<last + 1)
  }
}
