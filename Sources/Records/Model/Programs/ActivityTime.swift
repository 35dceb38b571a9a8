package import Diagnostics

/// When an activity takes place, as exactly as its author knows.
package enum ActivityTime: Sendable, Hashable {
  /// On a day.
  case day(CivilDate)
  /// In a month.
  case month(CivilMonth)
  /// In words, as «в течение учебного года».
  case words(String)
}
