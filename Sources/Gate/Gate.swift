package import Diagnostics
package import Publication
package import Records

/// The only door between private records and public pages.
package enum Gate {
  /// What lies behind the door on one day.
  package struct Opening: Sendable {
    /// Everything that may be public; `nil` only where the records lack their settings.
    package let section: PublicSection?
    /// What was let through or kept back, and why.
    package let ledger: Ledger
  }

  /// Decides what of the records may be public on a day.
  ///
  /// Closed by default: without an effective consent, a law or a rule that opens it, nothing passes
  /// (contract, section 7).
  package static func open(_ records: RecordSet, on date: CivilDate) -> Opening {
    var keeper = Gatekeeper(records: records, date: date, people: Array(records.people))
    let section = keeper.section()
    keeper.noteWithheldFields()
    return Opening(section: section, ledger: keeper.ledger)
  }
}
