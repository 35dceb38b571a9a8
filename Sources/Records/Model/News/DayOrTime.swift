package import Diagnostics

/// A day, or a minute of it, in the section's time zone.
package enum DayOrTime: Sendable, Hashable, Comparable {
  /// Some time on a day.
  case day(CivilDate)
  /// A minute of a day.
  case minute(CivilDateTime)

  /// The day.
  package var date: CivilDate {
    switch self {
    case .day(let date): date
    case .minute(let moment): moment.date
    }
  }

  /// The minutes since midnight, 0 to 1439; `nil` where only the day is known.
  package var minuteOfDay: Int? {
    if case .minute(let moment) = self { moment.hour * 60 + moment.minute } else { nil }
  }

  /// Orders by time; a day without a time comes before its minutes.
  package static func < (left: DayOrTime, right: DayOrTime) -> Bool {
    (left.date, left.minuteOfDay ?? -1) < (right.date, right.minuteOfDay ?? -1)
  }
}
