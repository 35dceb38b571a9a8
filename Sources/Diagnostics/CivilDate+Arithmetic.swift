extension CivilDate {
  /// The number of days since 1970-01-01, negative before.
  package var dayNumber: Int {
    // Howard Hinnant, «chrono-Compatible Low-Level Date Algorithms»: years begin in March.
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The date a number of days since 1970-01-01; clamped to the years 1 to 9999.
  package init(dayNumber: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    self = CivilDate(year: year, month: month, day: day) ?? (year < 1 ? .earliest : .latest)
  }

  /// The first date that can be written.
  package static let earliest = CivilDate(uncheckedYear: 1, month: 1, day: 1)
  /// The last date that can be written.
  package static let latest = CivilDate(uncheckedYear: 9999, month: 12, day: 31)

  /// The date a number of days later, earlier when negative.
  package func adding(days: Int) -> CivilDate { CivilDate(dayNumber: dayNumber + days) }

  /// The same day some months later, earlier when negative; the 31st becomes the month's last day.
  package func adding(months: Int) -> CivilDate {
    let count = year * 12 + (month - 1) + months
    let newYear = count / 12
    let newMonth = count % 12 + 1
    let newDay = min(day, CivilDate.days(inMonth: newMonth, of: newYear))
    return CivilDate(year: newYear, month: newMonth, day: newDay)
      ?? (newYear < 1 ? .earliest : .latest)
  }

  /// How many days lie between this date and another, negative when that one is earlier.
  package func days(until other: CivilDate) -> Int { other.dayNumber - dayNumber }

  /// The day on which someone born on this date reaches an age in years.
  ///
  /// Someone born on 29 February reaches it on 1 March in other years (contract, section 7, rule 1).
  package func birthday(reaching age: Int) -> CivilDate {
    CivilDate(year: year + age, month: month, day: day)
      ?? CivilDate(year: year + age, month: 3, day: 1) ?? .latest
  }

  /// The day of the week, 1 for Monday to 7 for Sunday (ISO 8601).
  package var weekday: Int {
    // 1970-01-01 was a Thursday.
    let shifted = (dayNumber + 3) % 7
    return (shifted < 0 ? shifted + 7 : shifted) + 1
  }
}
