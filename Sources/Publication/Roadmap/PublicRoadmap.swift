package import Diagnostics

/// A plan of the work for a school year or another period (D, appendix).
package struct PublicRoadmap: Sendable {
  /// The author's own headings of the columns; `nil` keeps the usual word.
  package struct Columns: Sendable {
    /// The heading over the numbers.
    package var number: String?
    /// The heading over the stages.
    package var stage: String?
    /// The heading over the content.
    package var items: String?
    /// The heading over the terms.
    package var term: String?
    /// The heading over those responsible.
    package var responsible: String?
    /// The heading over the participants.
    package var participants: String?
    /// The heading over the expected results.
    package var expected: String?

    /// Keeps all the usual words.
    package init() {}
  }

  /// The school year; `nil` where the period is said in words.
  package var schoolYear: SchoolYear?
  /// The period in the author's words.
  package var period: String?
  /// The title.
  package var title: String?
  /// The act that approved it.
  package var approvedBy: PublicReference?
  /// The text before the table.
  package var intro: PublicText?
  /// The text after the table.
  package var outro: PublicText?
  /// The goal.
  package var goal: String?
  /// The tasks.
  package var tasks: [String]
  /// The target figures, in words.
  package var targets: String?
  /// The headings of the columns.
  package var columns: Columns
  /// The stages, in the author's order.
  package var stages: [PublicStage]
  /// The ledger line of the roadmap.
  package var lines: [LedgerLine]

  /// Makes a roadmap with its stages.
  package init(
    schoolYear: SchoolYear?, period: String?, title: String?, columns: Columns,
    stages: [PublicStage], lines: [LedgerLine]
  ) {
    self.schoolYear = schoolYear
    self.period = period
    self.title = title
    self.tasks = []
    self.columns = columns
    self.stages = stages
    self.lines = lines
  }
}
