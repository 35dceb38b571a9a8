import Diagnostics

/// What one build took away of one person because a right to show it has ended.
struct Removal: Sendable, Equatable {
  /// Why there is no right any more.
  enum Cause: String, Sendable {
    /// The person took the consent back.
    case withdrawn
    /// The term of the consent has ended.
    case expired
    /// The consent, or the whole record, is no longer there or has no effect.
    case gone
  }

  /// The record, as `person:a-ivanova`.
  let record: String
  /// Why.
  let cause: Cause
  /// The day of the build.
  let noticed: CivilDate
  /// The day on which the school received the withdrawal.
  var received: CivilDate?
  /// The last day to stop spreading it; `nil` where nothing but «at once» is right.
  var lastDay: CivilDate?
  /// The keys and categories, in the order of their bytes.
  var fields: [String] = []
  /// The files of the section that are gone, in the order of their bytes.
  var removed: [String] = []
  /// The files that stand, without what was taken away.
  var changed: [String] = []
  /// Whether it is only known which files changed in this build, not which showed the person.
  var isGuess = false

  /// Whether the days to stop are running; without a term, for a week, so that it can be seen again.
  func isRunning(on date: CivilDate) -> Bool {
    (lastDay ?? noticed.adding(days: 7)) >= date && noticed <= date
  }
}
