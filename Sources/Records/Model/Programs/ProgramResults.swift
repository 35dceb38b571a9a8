package import Diagnostics
package import Markdown

/// What came of a programme, shown only after its end (D, point 22).
package struct ProgramResults: Placed {
  /// Where the mapping begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// The outcome in words.
  package var summary: MarkdownDocument?
  /// What was measured before and after.
  package var indicators: [ProgramIndicator] = []
  /// What participants say.
  package var reviews: [ProgramReview] = []
  /// Documents with the outcome.
  package var files: [Reference<Document>] = []
  /// The first day on which the results may be shown.
  package var publishOn: CivilDate?
}
