package import Diagnostics
package import Markdown

/// A methodical material for mentors, mentees or curators.
package struct Material: Record {
  /// The kind of the record.
  package static var kind: RecordKind { .material }
  /// The materials of a loaded set.
  package static func table(in records: RecordSet) -> RecordTable<Material> {
    records.materials
  }

  /// The id.
  package var id: RecordID
  /// Where the record begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// The title.
  package var title: String
  /// The day of the material.
  package var date: CivilDate?
  /// What sort of material it is.
  package var materialKind: MaterialKind?
  /// Who made it.
  package var authors: [Reference<Person>] = []
  /// The documents that it consists of.
  package var files: [Reference<Document>] = []
  /// The text.
  package var body: MarkdownDocument
}
