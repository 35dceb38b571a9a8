import Diagnostics

/// The banks are reviewed every year, and somebody says so (D, point 11).
struct BankReviewCheck: RecordCheck {
  /// How many months a review lasts.
  static let months = 11

  func check(_ records: RecordSet, on date: CivilDate, into log: inout DiagnosticLog) {
    guard let site = records.site else { return }
    let place = site.place(of: SiteSettings.Keys.bankReviewed)
    guard let reviewed = site.bankReviewed else {
      let hasBank = records.people.contains { $0.mentor != nil || $0.mentee != nil }
      if hasBank { log.report(Problem.bankNeverReviewed(at: place)) }
      return
    }
    if reviewed.adding(months: BankReviewCheck.months) < date {
      log.report(Problem.bankStale(since: reviewed, at: place))
    }
  }
}
