package import Diagnostics

/// An award for mentoring.
package struct Award: Record {
  /// The kind of the record.
  package static var kind: RecordKind { .award }
  /// The awards of a loaded set.
  package static func table(in records: RecordSet) -> RecordTable<Award> {
    records.awards
  }

  /// The id.
  package var id: RecordID
  /// Where the record begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// The title.
  package var title: String
  /// The day.
  package var date: CivilDate
  /// The nomination.
  package var nomination: String?
  /// Who was awarded.
  package var people: [Reference<Person>] = []
  /// The programme that was awarded.
  package var program: Reference<Program>?
  /// How far it is recognised.
  package var level: RecognitionLevel?
  /// The place taken, in words.
  package var place: String?
  /// The order on the award.
  package var order: Reference<Document>?
}
