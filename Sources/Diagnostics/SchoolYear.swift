/// A Russian school year, from 1 September to 31 August.
///
/// The summer holidays belong to the year that they end.
package struct SchoolYear: Sendable, Hashable, Comparable {
  /// The calendar year in which it begins, 1 to 9998.
  package let startYear: Int

  /// Makes the school year that begins in a calendar year, 1 to 9998.
  package init?(startingIn year: Int) {
    guard (1...9998).contains(year) else { return nil }
    startYear = year
  }

  /// The school year in which a date lies, clamped to those that can be written.
  package init(containing date: CivilDate) {
    startYear = min(max(date.month >= 9 ? date.year : date.year - 1, 1), 9998)
  }

  /// The calendar year in which it ends.
  package var endYear: Int { startYear + 1 }

  /// 1 September.
  package var firstDay: CivilDate { CivilDate(uncheckedYear: startYear, month: 9, day: 1) }

  /// 31 August of the next calendar year.
  package var lastDay: CivilDate { CivilDate(uncheckedYear: endYear, month: 8, day: 31) }

  /// Whether a date lies in this school year.
  package func contains(_ date: CivilDate) -> Bool { firstDay <= date && date <= lastDay }

  /// Orders by time.
  package static func < (left: SchoolYear, right: SchoolYear) -> Bool {
    left.startYear < right.startYear
  }
}
