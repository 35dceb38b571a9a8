package import Diagnostics

/// A measure of a programme, before and after.
package struct ProgramIndicator: Placed {
  /// Where the mapping begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// What was measured.
  package var title: String
  /// The value at the start, as written.
  package var before: String?
  /// The value at the end, as written.
  package var after: String?
  /// The unit.
  package var unit: String?
}
