package import Diagnostics

/// How many people gave one answer.
package struct AnswerCount: Sendable, Hashable {
  /// The answer.
  package let answer: String
  /// The number of people, 0 or more.
  package let count: Int
  /// Where the answer stands.
  package let place: SourcePlace

  /// Counts an answer that stands at a place.
  package init(_ answer: String, count: Int, at place: SourcePlace) {
    self.answer = answer
    self.count = count
    self.place = place
  }
}
