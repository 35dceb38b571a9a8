package import Diagnostics

/// When something is to be done: words, days, or both.
package struct RoadmapTerm: Sendable, Hashable {
  /// The words, as «в течение учебного года».
  package var words: String?
  /// The first day.
  package var from: CivilDate?
  /// The last day.
  package var to: CivilDate?

  /// Collects what the author said.
  package init(words: String? = nil, from: CivilDate? = nil, to: CivilDate? = nil) {
    self.words = words
    self.from = from
    self.to = to
  }

  /// Whether the author said nothing.
  package var isEmpty: Bool { words == nil && from == nil && to == nil }
}
