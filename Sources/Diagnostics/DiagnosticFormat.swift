/// How problems are written out (contract, section 1, `--format`).
package enum DiagnosticFormat: String, Sendable, CaseIterable {
  /// Russian text with the source line and a caret, for a person at a terminal.
  case human
  /// One JSON object a line, shaped as in `diagnostics` of the report.
  case json
  /// Workflow commands that GitHub shows beside the line in a pull request.
  case github
}
