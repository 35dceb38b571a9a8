package import Diagnostics

/// An organisation that helps with mentoring (D, point 10).
package struct Partner: Record {
  /// The kind of the record.
  package static var kind: RecordKind { .partner }
  /// The partners of a loaded set.
  package static func table(in records: RecordSet) -> RecordTable<Partner> {
    records.partners
  }

  /// The id.
  package var id: RecordID
  /// Where the record begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// The name.
  package var name: String
  /// What it does for mentoring.
  package var role: String?
  /// Its site.
  package var url: WebAddress?
  /// The agreement.
  package var agreement: Reference<Document>?
}
