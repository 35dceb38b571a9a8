package import Diagnostics

/// A target figure with the source that sets it.
package struct SectionTarget: Placed {
  /// Where the mapping begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// What is to be reached: one of the indicators, or words.
  package var indicator: RecordOrText<Indicator>
  /// The figure in words, as «не менее 70 %».
  package var value: String
  /// The year.
  package var year: Int?
  /// Who set it, in which act.
  package var source: String
}
