import Diagnostics

extension CivilDate {
  /// The day some working days later, Monday to Friday; holidays are not known here.
  func adding(workingDays count: Int) -> CivilDate {
    var day = self
    var left = count
    while left > 0, day < .latest {
      day = day.adding(days: 1)
      if day.weekday <= 5 { left -= 1 }
    }
    return day
  }
}
