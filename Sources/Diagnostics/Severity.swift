/// How grave a problem is, from what stops a build to what is merely worth knowing.
package enum Severity: String, Sendable, CaseIterable, Comparable {
  /// A remark that asks for nothing.
  case note
  /// Something to mend soon; stops the build only with `--strict`.
  case warning
  /// The section is not built.
  case error

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }

  /// Orders by gravity: a note is less than a warning, a warning less than an error.
  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}
