import Diagnostics

/// Why a file beside the records cannot be published.
struct AssetFailure: Error, Sendable {
  /// The problem, ready to be reported.
  let diagnostic: Diagnostic

  /// Wraps a problem.
  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}
