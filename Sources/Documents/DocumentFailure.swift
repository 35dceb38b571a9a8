package import Diagnostics
import Platform

/// Why a document cannot be published.
package struct DocumentFailure: Error, Sendable, Hashable {
  /// The problem as the user reads it; `file.unreadable` or `tool.missing`.
  package let diagnostic: Diagnostic

  /// Says what is wrong with a file.
  init(_ fault: DocumentFault, in file: String) {
    diagnostic = fault.diagnostic(for: file)
  }
}
