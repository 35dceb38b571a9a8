package import Diagnostics

/// An extension of a programme beyond its planned end (D, point 20).
package struct ProgramExtension: Placed {
  /// Where the mapping begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// The day of the agreement.
  package var agreed: CivilDate
  /// The last day from then on.
  package var newEnd: CivilDate
  /// Whether both parties agreed.
  package var byBoth: Bool
  /// Why it was needed; never published.
  package var reason: String?
}
