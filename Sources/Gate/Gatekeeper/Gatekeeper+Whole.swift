import Diagnostics
import Publication
import Records

extension Gatekeeper {
  /// Takes down a record as shown; what is said of people in it has lines of its own.
  mutating func publishWhole(_ subject: LedgerSubject) -> LedgerLine {
    let rule: GateRule? =
      switch subject.kind {
      case .document: .documents
      case .media: .pictures
      default: nil
      }
    return ledger.publish(
      PublishedLine(subject: subject, field: "*", basis: .public, until: nil, rule: rule))
  }

  /// Takes down a record, or a field of it, as kept back.
  mutating func withhold(
    _ kind: RecordKind, _ id: RecordID, _ field: String, _ reason: WithheldReason,
    from: CivilDate? = nil, by rule: GateRule? = nil
  ) {
    ledger.withhold(
      WithheldLine(
        subject: LedgerSubject(kind, id.text), field: field, reason: reason, from: from, rule: rule)
    )
  }
}
