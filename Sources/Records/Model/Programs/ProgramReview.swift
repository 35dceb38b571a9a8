package import Diagnostics

/// A participant's opinion of a programme.
package struct ProgramReview: Placed {
  /// Where the mapping begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// Whose opinion it is.
  package var author: Reference<Person>
  /// The words.
  package var text: String
}
