package import Diagnostics
package import Markdown

/// An event, past or to come.
package struct Event: Record {
  /// The kind of the record.
  package static var kind: RecordKind { .event }
  /// The events of a loaded set.
  package static func table(in records: RecordSet) -> RecordTable<Event> {
    records.events
  }

  /// The id.
  package var id: RecordID
  /// Where the record begins.
  package var origin: SourcePlace
  /// Where its keys stand.
  package var keys = KeyPlaces()
  /// The title.
  package var title: String
  /// When it begins.
  package var starts: DayOrTime
  /// When it ends.
  package var ends: DayOrTime?
  /// Where it takes place.
  package var place: String?
  /// For whom it is.
  package var audience: String?
  /// The programme that it belongs to.
  package var program: Reference<Program>?
  /// The number of the roadmap's stage or group that it belongs to.
  package var stage: String?
  /// Where to register.
  package var registrationURL: WebAddress?
  /// Whether it is only being written.
  package var draft = false
  /// The text.
  package var body: MarkdownDocument
}
