package import Diagnostics

/// The aggregated answers of a survey; never those of one person.
package struct Survey: Placed {
  /// Where the mapping begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// Who was asked.
  package var audience: String?
  /// At which point of the programme.
  package var stage: SurveyStage?
  /// The questions with their counts.
  package var answers: [SurveyQuestion] = []
}
