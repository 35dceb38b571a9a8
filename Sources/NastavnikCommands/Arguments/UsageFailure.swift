import Diagnostics

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

  /// The message, each line ended; a code would only be in the way of somebody at a terminal.
  func text(in format: DiagnosticFormat) -> String {
    guard format == .human else {
      return DiagnosticPrinter(format).text(of: Diagnostic(.usageBadOption, summary, hint: hint))
    }
    let advice = hint.map { "  = что делать: \($0)\n" } ?? ""
    return "ошибка: \(summary)\n\(advice)"
  }
}
