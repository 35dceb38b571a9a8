package import Diagnostics
package import Markdown

/// A line of a roadmap: what is done, when, by whom.
package struct RoadmapItem: Placed {
  /// Where the mapping begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// The number, as written.
  package var number: String?
  /// What is done.
  package var text: MarkdownDocument
  /// When.
  package var term: RoadmapTerm = RoadmapTerm()
  /// Who is responsible.
  package var responsible: [Responsible] = []
  /// Who takes part.
  package var participants: String?
  /// What is to come of it.
  package var expected: String?
  /// How far it has got.
  package var state: ItemState?
}
