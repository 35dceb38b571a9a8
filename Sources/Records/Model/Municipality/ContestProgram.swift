package import Diagnostics

/// A programme in a municipality's bank of contest programmes (C, point 2.6).
package struct ContestProgram: Record {
  /// The kind of the record.
  package static var kind: RecordKind { .contest }
  /// The contest programmes of a loaded set.
  package static func table(in records: RecordSet) -> RecordTable<ContestProgram> {
    records.contest
  }

  /// The id.
  package var id: RecordID
  /// Where the record begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// The title.
  package var title: String
  /// The organisation: one of the registry, or words.
  package var organization: RecordOrText<RegistryEntry>
  /// The contest.
  package var contest: String
  /// The year of the contest.
  package var year: Int
  /// The place taken, in words.
  package var place: String?
  /// Where the programme is published.
  package var programURL: WebAddress?
}
