import Diagnostics
import Records

extension NewsItem {
  /// Why the item may not be shown on a day, and from when it may; `nil` where it may.
  func obstacle(on date: CivilDate) -> (reason: WithheldReason, from: CivilDate?)? {
    if draft { return (.draft, nil) }
    let first = max(self.date, publishOn ?? self.date)
    if first > date { return (.future, first) }
    if let expires, expires < date { return (.expired, nil) }
    return nil
  }
}
