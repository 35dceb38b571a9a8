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
  /// The rule that kept it back.
  package let rule: GateRule

  /// Takes down a field that was kept back, by the usual rule of the reason unless another is named.
  package init(
    subject: LedgerSubject, field: String, reason: WithheldReason, from: CivilDate? = nil,
    rule: GateRule? = nil
  ) {
    self.subject = subject
    self.field = field
    self.reason = reason
    self.from = from
    self.rule = rule ?? GateRule(closingFor: reason)
  }
}
