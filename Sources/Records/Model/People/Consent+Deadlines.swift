package import Diagnostics
import Russian

/// What the school has to do by when; both terms are three working days.
extension Consent {
  private static let days = 3

  /// The last day to stop spreading what was withdrawn (152-ФЗ, article 10.1, part 14).
  package var lastDayToStop: CivilDate? {
    withdrawn.map { WorkingCalendar.russian.day(Consent.days, workingDaysAfter: $0) }
  }

  /// The last day to post the conditions and bans (152-ФЗ, article 10.1, part 10); `nil` without any.
  ///
  /// The school is taken to have the consent on the day of the signature.
  package var lastDayToPost: CivilDate? {
    guard conditions != nil || !bans.isEmpty else { return nil }
    return WorkingCalendar.russian.day(Consent.days, workingDaysAfter: signed)
  }
}
