import Diagnostics
import Publication
import Records

extension Gatekeeper {
  /// Takes down a record as shown; what is said of people in it has lines of its own.
  mutating func publishWhole(_ subject: LedgerSubject) -> LedgerLine {
    ledger.publish(PublishedLine(subject: subject, field: "*", basis: .public, until: nil))
  }

  /// Takes down a record, or a field of it, as kept back.
  mutating func withhold(
    _ kind: RecordKind, _ id: RecordID, _ field: String, _ reason: WithheldReason,
    from: CivilDate? = nil
  ) {
    ledger.withhold(
      WithheldLine(
        subject: LedgerSubject(kind, id.text), field: field, reason: reason, from: from))
  }
}
