package import Diagnostics
package import Markdown

/// A best practice of mentoring (D, points 11, 12, 21).
package struct Practice: Record {
  /// The kind of the record.
  package static var kind: RecordKind { .practice }
  /// The practices of a loaded set.
  package static func table(in records: RecordSet) -> RecordTable<Practice> {
    records.practices
  }

  /// The id.
  package var id: RecordID
  /// Where the record begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// The title.
  package var title: String
  /// The day of the description.
  package var date: CivilDate
  /// What was wrong or wanted.
  package var problem: String?
  /// What came of it.
  package var effect: String?
  /// Who describes it.
  package var authors: [Reference<Person>] = []
  /// The programmes that it comes from.
  package var programs: [Reference<Program>] = []
  /// How far it has been recognised.
  package var level: RecognitionLevel?
  /// The award for it, in words.
  package var award: String?
  /// The documents that go with it.
  package var files: [Reference<Document>] = []
  /// The text.
  package var body: MarkdownDocument
}
