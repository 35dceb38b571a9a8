/// A person in the export for the municipal bank, by the consent for the resource `municipal` alone.
package struct PublicMunicipalEntry: Sendable {
  /// The row, with exactly what that consent allows.
  package var entry: PublicBankEntry

  /// Makes an exported row.
  package init(entry: PublicBankEntry) { self.entry = entry }
}
