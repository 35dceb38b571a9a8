package import Diagnostics

/// A question of a survey with the number of people who gave each answer.
package struct SurveyQuestion: Placed {
  /// Where the mapping begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// The question.
  package var question: String
  /// The answers in the order of the file.
  package var counts: [AnswerCount]
}
