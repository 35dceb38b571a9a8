import Gate

/// What a ledger says of a field, looked up at once.
struct LedgerView: Sendable {
  private let published: Set<HiddenPlace>
  private let withheld: [HiddenPlace: WithheldReason]

  /// Takes over the lines of a ledger.
  init(_ ledger: Ledger) {
    published = Set(ledger.published.map { HiddenPlace($0.subject, $0.field) })
    withheld = Dictionary(
      ledger.withheld.map { (HiddenPlace($0.subject, $0.field), $0.reason) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Whether a field is kept back everywhere.
  func hides(_ subject: LedgerSubject, _ field: String) -> Bool {
    keepsBack(subject, field) && !shows(subject, field)
  }

  /// Whether a field is kept back somewhere; the law may open it in another place.
  func keepsBack(_ subject: LedgerSubject, _ field: String) -> Bool {
    withheld[HiddenPlace(subject, field)] != nil
  }

  /// Whether a field is kept back for want of a right, and not because its day has not come.
  func refuses(_ subject: LedgerSubject, _ field: String) -> Bool {
    withheld[HiddenPlace(subject, field)].map { $0 != .future } ?? false
  }

  /// Whether a field is let through for some place.
  func shows(_ subject: LedgerSubject, _ field: String) -> Bool {
    published.contains(HiddenPlace(subject, field))
  }
}
