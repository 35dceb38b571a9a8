package import Diagnostics

/// A phrase that the guard lets pass, for a reason and until a day.
package struct GuardException: Placed {
  /// Where the mapping begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// The phrase.
  package var phrase: String
  /// Why it is no leak.
  package var reason: String
  /// The last day of the exception.
  package var until: CivilDate
}
