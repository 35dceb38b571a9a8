import Diagnostics
import Records

extension Program {
  /// Whether the results may be shown: it has ended, and the day of publication has come (D, item 22).
  func showsResults(on date: CivilDate) -> Bool {
    results != nil && resultsObstacle(on: date) == nil
  }

  /// Why results may not be shown on a day, and from when they may where that is known.
  func resultsObstacle(on date: CivilDate) -> (reason: WithheldReason, from: CivilDate?)? {
    if draft { return (.draft, nil) }
    if let day = results?.publishOn, day > date {
      return (.future, ended.map { max($0, day) })
    }
    guard let ended, ended <= date else { return (.notCompleted, ended) }
    return nil
  }
}
