package import Diagnostics

/// A stage of a roadmap with its items; what an item lacks it takes from the stage.
package struct RoadmapStage: Placed {
  /// Where the mapping begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// The number, as written.
  package var number: String?
  /// Which of the seven stages of the model regulation it is (D, appendix).
  package var stageKind: StageKind?
  /// The title.
  package var title: String
  /// The heading that several stages share.
  package var group: String?
  /// The term of the stage.
  package var term: RoadmapTerm = RoadmapTerm()
  /// Who is responsible.
  package var responsible: [Responsible] = []
  /// Who takes part.
  package var participants: String?
  /// What is to come of it.
  package var expected: String?
  /// What is done, in the order of the file.
  package var items: [RoadmapItem]
}
