package import Diagnostics

/// A field that the gate kept back, and why.
package struct WithheldLine: Sendable, Hashable {
  /// Whose field.
  package let subject: LedgerSubject
  /// The English key; `*` for the record as a whole.
  package let field: String
  /// The first of the reasons that apply.
  package let reason: WithheldReason
  /// The day from which it may be shown, where that is known.
  package let from: CivilDate?

  /// Takes down a field that was kept back.
  package init(
    subject: LedgerSubject, field: String, reason: WithheldReason, from: CivilDate? = nil
  ) {
    self.subject = subject
    self.field = field
    self.reason = reason
    self.from = from
  }
}
