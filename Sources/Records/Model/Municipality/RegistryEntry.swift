package import Diagnostics

/// An organisation in a municipality's registry (C, section 1).
package struct RegistryEntry: Record {
  /// The kind of the record.
  package static var kind: RecordKind { .registry }
  /// The organisations of a loaded set.
  package static func table(in records: RecordSet) -> RecordTable<RegistryEntry> {
    records.registry
  }

  /// The id.
  package var id: RecordID
  /// Where the record begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// The name.
  package var name: String
  /// Its site.
  package var siteURL: WebAddress?
  /// The curator of mentoring there.
  package var curator: RegistryCurator?
  /// The order on the curator.
  package var order: String?
  /// The forms of mentoring practised.
  package var forms: [ProgramForm] = []
  /// The day of joining.
  package var joined: CivilDate?
  /// Its roadmap.
  package var roadmapURL: WebAddress?
  /// Where its export for the municipal bank lies.
  package var exportURL: WebAddress?
}
