import Diagnostics
import Records

extension Program {
  /// Whether the results may be shown: it has ended, and the day of publication has come (D, item 22).
  func showsResults(on date: CivilDate) -> Bool {
    guard let results, let ended, ended <= date, !draft else { return false }
    return results.publishOn.map { $0 <= date } ?? true
  }
}
