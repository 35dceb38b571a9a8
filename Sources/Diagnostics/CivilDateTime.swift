/// A day and a time of day on the clock of the site's time zone.
package struct CivilDateTime: Sendable, Hashable, Comparable {
  /// The day.
  package let date: CivilDate
  /// The hour, 0 to 23.
  package let hour: Int
  /// The minute, 0 to 59.
  package let minute: Int

  /// Makes a moment; `nil` for hour 24 or minute 60.
  package init?(date: CivilDate, hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.date = date
    self.hour = hour
    self.minute = minute
  }

  /// Orders by time.
  package static func < (left: CivilDateTime, right: CivilDateTime) -> Bool {
    (left.date, left.hour, left.minute) < (right.date, right.hour, right.minute)
  }
}
