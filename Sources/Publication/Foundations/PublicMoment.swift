package import Diagnostics

/// A day, with the hour where it is known, in the section's time zone.
package struct PublicMoment: Sendable, Hashable, Comparable {
  /// The day.
  package var date: CivilDate
  /// The minutes since midnight, 0 to 1439; `nil` where only the day is known.
  package var minuteOfDay: Int?

  /// Names a day, or a minute of it.
  package init(date: CivilDate, minuteOfDay: Int?) {
    self.date = date
    self.minuteOfDay = minuteOfDay
  }

  /// Orders by time; a day without an hour comes before its hours.
  package static func < (left: PublicMoment, right: PublicMoment) -> Bool {
    (left.date, left.minuteOfDay ?? -1) < (right.date, right.minuteOfDay ?? -1)
  }
}
