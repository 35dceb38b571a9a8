package import Diagnostics

/// A meeting, a lesson or another activity in the plan of a programme.
package struct ProgramActivity: Placed {
  /// Where the mapping begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// When it takes place; `nil` where the author did not say.
  package var when: ActivityTime?
  /// What it is called.
  package var title: String
  /// Its form, as an open lesson.
  package var form: String?
  /// Whether it has taken place.
  package var done = false
}
