package import Diagnostics

/// Dates in Russian words, with no-break spaces wherever a line must not break.
package enum RussianDates {
  /// A dash between dates that hold spaces themselves.
  static let dash = "\u{A0}– "

  /// A day in full: «12 мая 2026 г.».
  package static func day(_ date: CivilDate) -> String {
    "\(dayAndMonth(date))\u{A0}\(date.year)\u{A0}г."
  }

  /// A day in digits: «12.05.2026».
  package static func numeric(_ date: CivilDate) -> String { date.inFigures }

  /// A month: «май 2026 г.».
  package static func month(_ month: CivilMonth) -> String {
    "\(CivilMonth.nominativeNames[month.month - 1])\u{A0}\(month.year)\u{A0}г."
  }

  /// Months from one to another, a shared year said once: «сентябрь – октябрь 2026 г.».
  package static func months(_ first: CivilMonth, _ last: CivilMonth) -> String {
    if first == last { return month(first) }
    if first.year != last.year { return month(first) + dash + month(last) }
    return CivilMonth.nominativeNames[first.month - 1] + dash + month(last)
  }

  /// Days from one to another, what they share said once: «12–15 мая 2026 г.».
  package static func days(_ first: CivilDate, _ last: CivilDate) -> String {
    if first == last { return day(first) }
    if first.year != last.year { return day(first) + dash + day(last) }
    if first.month != last.month { return dayAndMonth(first) + dash + day(last) }
    return "\(first.day)–\(day(last))"
  }

  /// A time of day: «14:05»; minutes since midnight, 0 to 1439.
  package static func time(minuteOfDay: Int) -> String {
    "\(twoDigits(minuteOfDay / 60)):\(twoDigits(minuteOfDay % 60))"
  }

  /// A day in full with the time behind it, joined by «в».
  package static func day(_ date: CivilDate, minuteOfDay: Int) -> String {
    "\(day(date)) в\u{A0}\(time(minuteOfDay: minuteOfDay))"
  }

  /// A school year: «2026–2027 учебный год».
  package static func schoolYear(_ year: SchoolYear) -> String {
    "\(year.startYear)–\(year.endYear)\u{A0}учебный\u{A0}год"
  }

  /// A day of a year that is known: «12 мая».
  package static func dayAndMonth(_ date: CivilDate) -> String {
    "\(date.day)\u{A0}\(CivilMonth.genitiveNames[date.month - 1])"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
