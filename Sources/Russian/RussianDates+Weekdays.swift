package import Diagnostics

extension RussianDates {
  private static let weekdays = [
    "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье",
  ]
  private static let shortWeekdays = ["пн", "вт", "ср", "чт", "пт", "сб", "вс"]

  /// The day of the week: «понедельник».
  package static func weekday(_ date: CivilDate) -> String { weekdays[date.weekday - 1] }

  /// The day of the week in two letters, for calendars: «пн».
  package static func shortWeekday(_ date: CivilDate) -> String { shortWeekdays[date.weekday - 1] }
}
