import Publication
import Records

extension PublicMoment {
  /// Takes over the day, with the hour where it is known.
  init(_ moment: DayOrTime) { self.init(date: moment.date, minuteOfDay: moment.minuteOfDay) }
}
