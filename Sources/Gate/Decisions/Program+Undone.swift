package import Diagnostics
package import Records

extension Program {
  /// Whether an activity is left out because the programme was over before it.
  ///
  /// A meeting planned for May on the page of a programme that ended in March would tell that it
  /// was stopped, which stays inside (D, item 19). Of a programme that is over remains what was
  /// carried out, and what was planned for days before its end.
  package func isLeftUndone(_ activity: ProgramActivity, on date: CivilDate) -> Bool {
    guard let ended, ended <= date, !activity.done else { return false }
    return switch activity.when {
    case .day(let day)?: day > ended
    case .month(let month)?: month.lastDay > ended
    case .words?, nil: true
    }
  }
}
