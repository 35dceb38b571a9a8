import Diagnostics

/// What makes two problems of templates one, whichever page and inclusion led there.
struct Finding: Hashable {
  private let code: DiagnosticCode
  private let place: SourcePlace?
  private let summary: String

  /// Reduces a problem to what it is about.
  init(_ problem: Diagnostic) {
    code = problem.code
    place = problem.place
    summary = problem.summary
  }
}
