package import Diagnostics

/// A field that the gate let through, and by what right.
package struct PublishedLine: Sendable, Hashable {
  /// Whose field.
  package let subject: LedgerSubject
  /// The English key; `*` for the record as a whole.
  package let field: String
  /// By what right.
  package let basis: PublicationBasis
  /// The last day of that right; `nil` where it has no term.
  package let until: CivilDate?
  /// The rule that opened it.
  package let rule: GateRule

  /// Takes down a field that was let through, by the usual rule of that right unless another is named.
  package init(
    subject: LedgerSubject, field: String, basis: PublicationBasis, until: CivilDate?,
    rule: GateRule? = nil
  ) {
    self.subject = subject
    self.field = field
    self.basis = basis
    self.until = until
    self.rule = rule ?? GateRule(openingBy: basis)
  }
}
