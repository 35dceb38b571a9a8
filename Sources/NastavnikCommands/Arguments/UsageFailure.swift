/// Why a command line was not understood: exit code 2.
struct UsageFailure: Error, Sendable, Hashable {
  /// What is wrong, in one sentence without a full stop.
  let summary: String
  /// What to do.
  let hint: String?

  /// Says what is wrong and what to do.
  init(_ summary: String, hint: String? = nil) {
    self.summary = summary
    self.hint = hint
  }
}
