import Chance
import Gate
import Publication
import Records

extension Replacement {
  /// Replaces numbers of people below the threshold by others below it, and the totals hidden with
  /// them (contract, section 7, rule 12).
  mutating func replaceNumbers(in other: inout RecordSet) {
    let threshold = records.site?.privacy.smallCell ?? 5
    guard threshold > 1 else { return }
    if var staff = other.site?.staff {
      replaceNumbers(of: &staff, below: threshold)
      other.site?.staff = staff
    }
    other.indicators = RecordTable(
      other.indicators.map { replacingNumbers(of: $0, below: threshold) })
  }

  private mutating func replaceNumbers(of staff: inout StaffNumbers, below threshold: Int) {
    let subject = LedgerSubject(.site, "site")
    guard let young = staff.under35, (1..<threshold).contains(young) else { return }
    if var draw = draw(subject, "staff.under_35") {
      staff.under35 = draw.random.number(in: 1..<threshold)
    }
    // As long as the young could make it small, the rest is hidden, and with it the total.
    guard let total = staff.total, (threshold..<2 * threshold - 1).contains(total),
      var draw = draw(subject, "staff.total")
    else { return }
    staff.total = draw.random.number(in: threshold..<2 * threshold - 1)
  }

  private mutating func replacingNumbers(
    of indicator: Indicator, below threshold: Int
  ) -> Indicator {
    var other = indicator
    let subject = LedgerSubject(.indicator, indicator.id.text)
    replaceFigures(of: &other, subject, below: threshold)
    guard var survey = other.survey else { return other }
    for index in survey.answers.indices {
      replaceParts(
        &survey.answers[index].counts, subject, "survey.answers[\(index)]", below: threshold)
    }
    other.survey = survey
    return other
  }

  /// Replaces a small part, a part that leaves a small rest, a small whole, and with any of them the
  /// value that would tell it.
  private mutating func replaceFigures(
    of indicator: inout Indicator, _ subject: LedgerSubject, below threshold: Int
  ) {
    let small = 1..<threshold
    let (part, whole) = (indicator.numerator, indicator.denominator)
    var hasSmall = false
    if let part, small.contains(part) {
      hasSmall = true
      if var draw = draw(subject, "numerator") {
        indicator.numerator = draw.random.number(in: small)
      }
    } else if let part, let whole, small.contains(whole - part), whole >= threshold {
      hasSmall = true
      let hidden = max(threshold, whole - threshold + 1)..<whole
      if var draw = draw(subject, "numerator") {
        indicator.numerator = draw.random.number(in: hidden)
      }
    }
    if let whole, small.contains(whole) {
      hasSmall = true
      if var draw = draw(subject, "denominator") {
        indicator.denominator = draw.random.number(in: small)
      }
    }
    guard hasSmall else { return replaceValue(of: &indicator, subject, below: threshold) }
    guard indicator.value != nil, var draw = draw(subject, "value") else { return }
    indicator.value = DecimalNumber(draw.random.number(in: 0..<1000), fractionDigits: 1)
  }

  /// Replaces a value that is itself a small number of people, or a share that tells one.
  private mutating func replaceValue(
    of indicator: inout Indicator, _ subject: LedgerSubject, below threshold: Int
  ) {
    let cells = SmallCells(threshold: threshold)
    let (isSmall, tells) = (indicator.isSmallCell(cells), indicator.impliesSmallCell(cells))
    guard isSmall || tells, var draw = draw(subject, "value") else { return }
    for _ in 0..<64 {
      var other = indicator
      other.value =
        isSmall
        ? DecimalNumber(draw.random.number(in: 1..<threshold))
        : DecimalNumber(draw.random.number(in: 0..<1000), fractionDigits: 1)
      let sameKind =
        other.isSmallCell(cells) == isSmall && other.impliesSmallCell(cells) == tells
      if sameKind, other.value != indicator.value {
        indicator = other
        return
      }
    }
  }

  /// Replaces the hidden answers to a question, each by another number of its kind, and their total.
  ///
  /// Which answers are hidden beside a small one follows from the numbers, and that much may be seen;
  /// so numbers under which the same answers are hidden take their place.
  private mutating func replaceParts(
    _ counts: inout [AnswerCount], _ subject: LedgerSubject, _ field: String, below threshold: Int
  ) {
    let cells = SmallCells(threshold: threshold)
    let shown = cells.parts(counts.map(\.count))
    guard shown.contains(where: \.isHidden), var draw = draw(subject, field) else { return }
    let largest = counts.map(\.count).max() ?? threshold
    for _ in 0..<64 {
      let candidate = zip(counts, shown).map { count, cell in
        switch cell {
        case .exactly: count.count
        case .fewerThan: draw.random.number(in: 1..<threshold)
        case .notShown: draw.random.number(in: threshold..<largest + threshold)
        }
      }
      guard candidate != counts.map(\.count), cells.parts(candidate) == shown else { continue }
      counts = zip(counts, candidate).map { AnswerCount($0.answer, count: $1, at: $0.place) }
      return
    }
  }
}

extension PublicCount {
  /// Whether the number is kept back.
  fileprivate var isHidden: Bool {
    switch self {
    case .exactly: false
    case .fewerThan, .notShown: true
    }
  }
}
