/// A month of one year.
package struct CivilMonth: Sendable, Hashable, Comparable {
  /// The year, 1 to 9999.
  package let year: Int
  /// The month, 1 to 12.
  package let month: Int

  /// Makes a month that exists; `nil` for month 13 or a year outside 1 to 9999.
  package init?(year: Int, month: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    self.year = year
    self.month = month
  }

  /// The month in which a date lies.
  package init(containing date: CivilDate) {
    year = date.year
    month = date.month
  }

  /// The first day of the month.
  package var firstDay: CivilDate { CivilDate(uncheckedYear: year, month: month, day: 1) }

  /// The last day of the month.
  package var lastDay: CivilDate {
    CivilDate(
      uncheckedYear: year, month: month, day: CivilDate.days(inMonth: month, of: year))
  }

  /// Whether a date lies in this month.
  package func contains(_ date: CivilDate) -> Bool { CivilMonth(containing: date) == self }

  /// Orders by time.
  package static func < (left: CivilMonth, right: CivilMonth) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}
