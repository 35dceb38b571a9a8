/// An organisation that works with the school (D, item 10).
package struct PublicPartner: Sendable {
  /// The id, which is its anchor.
  package var id: String
  /// The name.
  package var name: String
  /// What it does in mentoring.
  package var role: String?
  /// Its site.
  package var url: String?
  /// The agreement, where it stands in the normative base.
  package var agreement: PublicReference?
  /// The ledger line of the partner.
  package var lines: [LedgerLine]

  /// Makes a partner.
  package init(
    id: String, name: String, role: String?, url: String?, agreement: PublicReference?,
    lines: [LedgerLine]
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.url = url
    self.agreement = agreement
    self.lines = lines
  }
}
