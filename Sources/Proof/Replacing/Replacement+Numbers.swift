import Gate
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
    guard let part = indicator.numerator, indicator.denominator ?? threshold >= threshold,
      (1..<threshold).contains(part),
      var draw = draw(LedgerSubject(.indicator, indicator.id.text), "numerator")
    else { return indicator }
    other.numerator = draw.random.number(in: 1..<threshold)
    return other
  }
}
