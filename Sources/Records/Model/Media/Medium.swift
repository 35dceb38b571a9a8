package import Diagnostics

/// A picture, with everybody who can be recognised in it.
package struct Medium: Record {
  /// The kind of the record.
  package static var kind: RecordKind { .media }
  /// The pictures of a loaded set.
  package static func table(in records: RecordSet) -> RecordTable<Medium> {
    records.media
  }

  /// The id.
  package var id: RecordID
  /// Where the record begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// The original, never published itself.
  package var file: ContentFile
  /// The text alternative.
  package var alt: String
  /// Everybody who can be recognised; empty says that there is nobody.
  package var people: [Reference<Person>]
  /// What sort of picture it is.
  package var mediumKind: MediumKind?
  /// The day on which it was taken.
  package var taken: CivilDate?
  /// Who made it, in words.
  package var credit: String?
}
