import Gate
import Publication

/// What the gate made of the records for one day.
struct SectionOpening: Sendable {
  /// Everything that may be public, under the address that the person asked for.
  let section: PublicSection
  /// What was let through or kept back, and why.
  let ledger: Ledger
}
