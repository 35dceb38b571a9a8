/// A problem as a value: what is wrong, where, and what to do about it.
///
/// The texts are Russian, for a teacher. None of them may hold a value of a key that is never
/// published (🔒 in the contract): name the key, not what stands there.
package struct Diagnostic: Sendable, Hashable {
  /// A remark about another place that helps to understand the problem.
  package struct Note: Sendable, Hashable {
    /// One sentence, as in `впервые — здесь`.
    package var message: String
    /// The place that the sentence is about.
    package var place: SourcePlace?

    /// Says something about another place.
    package init(_ message: String, at place: SourcePlace? = nil) {
      self.message = message
      self.place = place
    }
  }

  /// How grave it is.
  package var severity: Severity
  /// The identifier that outside tools read.
  package var code: DiagnosticCode
  /// One sentence without a full stop: what is wrong.
  package var summary: String
  /// Why it matters, where the summary alone would not tell; whole sentences.
  package var explanation: String?
  /// Where it is; `nil` only for what has no file, as a wrong option.
  package var place: SourcePlace?
  /// Other places that belong to the problem, in reading order.
  package var notes: [Note]
  /// What to do: one imperative sentence without a full stop.
  package var hint: String?

  /// Makes a problem; severity defaults to the usual one of its code.
  package init(
    _ code: DiagnosticCode,
    _ summary: String,
    at place: SourcePlace? = nil,
    severity: Severity? = nil,
    explanation: String? = nil,
    notes: [Note] = [],
    hint: String? = nil
  ) {
    self.severity = severity ?? code.usualSeverity
    self.code = code
    self.summary = summary
    self.explanation = explanation
    self.place = place
    self.notes = notes
    self.hint = hint
  }
}
