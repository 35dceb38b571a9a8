package import Diagnostics
import Platform

/// Why a section could not be written; the previous one stands as it was.
package struct OutputFailure: Error, Sendable, Hashable {
  /// The problem as the user reads it, `output.failed`, `output.foreign` or `output.collision`.
  package let diagnostic: Diagnostic

  /// Wraps a problem of the output.
  package init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }

  /// Says what could not be done and what the system answered.
  init(_ summary: String, because failure: SystemFailure, hint: String? = nil) {
    diagnostic = Diagnostic(
      .outputFailed, "\(summary): \(failure.reason)", hint: hint ?? Self.hint(for: failure))
  }

  private static func hint(for failure: SystemFailure) -> String {
    switch failure.kind {
    case .full: "Освободите место на диске и запустите сборку снова"
    case .forbidden: "Дайте программе право писать в эту папку или укажите другую в --output"
    case .immovable: "Укажите в --output папку внутри этой"
    case .other: "Укажите в --output папку, в которую можно писать"
    }
  }
}
