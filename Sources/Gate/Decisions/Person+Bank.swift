import Diagnostics
import Publication
import Records

extension Person {
  /// Whether the person stands in a bank on a day: the entry has been made.
  func isIn(_ bank: PublicBankEntry.Bank, on date: CivilDate) -> Bool {
    switch bank {
    case .mentors: mentor.map { $0.since <= date } ?? false
    case .mentees: mentee.map { $0.since <= date } ?? false
    }
  }

  /// Whether the person has a role in mentoring, in a bank already or not yet.
  var hasRole: Bool { mentor != nil || mentee != nil }
}
