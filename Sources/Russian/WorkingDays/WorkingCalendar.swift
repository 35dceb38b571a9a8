package import Diagnostics

/// Which days are worked in Russia in a week of five days.
///
/// The moved days off of a year stand in `working-days.txt`. Of a year that the file does not tell
/// only the fixed holidays are known: a deadline in it may then come out earlier than the law asks,
/// hardly ever later (a Saturday that a decree makes a working day).
package struct WorkingCalendar: Sendable {
  /// The years of which the moved days off are known too.
  package private(set) var years: Set<Int> = []
  private var daysOff: Set<CivilDate> = []
  private var workedWeekends: Set<CivilDate> = []

  /// The calendar of this version of the program.
  package static let russian = WorkingCalendar(lines: PackageResources.working_days_txt)

  /// The holidays of every year as month and day (ТК РФ, article 112, part 1).
  private static let holidays: Set<[Int]> = [
    [1, 1], [1, 2], [1, 3], [1, 4], [1, 5], [1, 6], [1, 7], [1, 8],
    [2, 23], [3, 8], [5, 1], [5, 9], [6, 12], [11, 4],
  ]

  /// Reads the lines of the data file.
  init(lines: [UInt8]) {
    for line in String(decoding: lines, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 3)
      if words.first == "year", words.count == 2, let year = Int(words[1]) {
        years.insert(year)
      } else if words.count > 2, let day = CivilDate(String(words[0])) {
        if words[1] == "work" { workedWeekends.insert(day) } else { daysOff.insert(day) }
      }
    }
  }

  /// Whether people work on a day.
  package func isWorkingDay(_ day: CivilDate) -> Bool {
    if workedWeekends.contains(day) { return true }
    guard day.weekday <= 5, !daysOff.contains(day) else { return false }
    return years.contains(day.year) || !isHoliday(day)
  }

  /// Whether a day is a holiday of every year.
  func isHoliday(_ day: CivilDate) -> Bool {
    WorkingCalendar.holidays.contains([day.month, day.day])
  }

  /// The last of some working days that begin on the day after an event (ГК РФ, article 191).
  package func day(_ count: Int, workingDaysAfter event: CivilDate) -> CivilDate {
    var day = event
    var left = count
    while left > 0, day < .latest {
      day = day.adding(days: 1)
      if isWorkingDay(day) { left -= 1 }
    }
    return day
  }
}
