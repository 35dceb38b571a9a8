package import Diagnostics

/// When something happens, as exactly as the author said it.
package enum PublicTerm: Sendable, Hashable {
  /// On a day.
  case day(CivilDate)
  /// From a day to a day.
  case days(CivilDate, CivilDate)
  /// From a day on.
  case from(CivilDate)
  /// Until a day.
  case until(CivilDate)
  /// In a month.
  case month(CivilMonth)
  /// In the author's words, as «в течение учебного года», with the days that they stand for.
  case words(String, from: CivilDate? = nil, until: CivilDate? = nil)
  /// Nothing was said.
  case unsaid
}
