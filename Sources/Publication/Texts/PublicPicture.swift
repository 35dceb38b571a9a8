/// A picture that everybody in it lets the school publish (contract, section 7, rule 8).
package struct PublicPicture: Sendable {
  /// The id by which texts name it.
  package var id: String
  /// The original, relative to content/: to be re-encoded, never to be copied.
  package var original: String
  /// The text alternative.
  package var alt: String
  /// Who made it.
  package var credit: String?
  /// The ledger lines of the picture and of everyone in it.
  package var lines: [LedgerLine]

  /// Whether the picture may go into feeds: nobody in it forbids transfer (rule 11).
  package var isTransferable: Bool

  /// Makes a picture of what the gate lets through; closed to feeds until the gate opens it.
  package init(id: String, original: String, alt: String, credit: String?, lines: [LedgerLine]) {
    self.id = id
    self.original = original
    self.alt = alt
    self.credit = credit
    self.lines = lines
    self.isTransferable = false
  }
}
