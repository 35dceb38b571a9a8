import Diagnostics

/// A record that is named somewhere, to be looked up when everything has been read.
struct Mention: Sendable, Hashable {
  /// The kind of the named record.
  let kind: RecordKind
  /// The id.
  let id: RecordID
  /// Where the id stands.
  let place: SourcePlace
}
