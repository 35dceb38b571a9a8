package import Diagnostics
package import Markdown

/// The plan of work of a school year or another period (D, appendix).
package struct Roadmap: Record {
  /// The kind of the record.
  package static var kind: RecordKind { .roadmap }
  /// The roadmaps of a loaded set.
  package static func table(in records: RecordSet) -> RecordTable<Roadmap> {
    records.roadmaps
  }

  /// The id.
  package var id: RecordID
  /// Where the record begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// The school year; `nil` where only a period is given.
  package var schoolYear: SchoolYear?
  /// The period in words.
  package var period: String?
  /// The title.
  package var title: String?
  /// The document that approved it.
  package var approvedBy: Reference<Document>?
  /// The text before the table.
  package var intro: MarkdownDocument?
  /// The text behind the table.
  package var outro: MarkdownDocument?
  /// The aim.
  package var goal: String?
  /// The tasks.
  package var tasks: [String] = []
  /// The target figures in words.
  package var targets: String?
  /// The author's own headings of columns.
  package var columns: [RoadmapColumn: String] = [:]
  /// The stages, in the order of the file.
  package var stages: [RoadmapStage]
}
