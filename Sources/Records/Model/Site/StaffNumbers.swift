package import Diagnostics

/// How many teachers there are, as the base of shares.
package struct StaffNumbers: Placed {
  /// Where the mapping begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// All teachers.
  package var total: Int?
  /// Those under 35.
  package var under35: Int?
  /// The day of the count.
  package var asOf: CivilDate?
  /// Where the numbers come from.
  package var source: String?
}
