/// A record among all records: its kind and its id.
package struct RecordName: Sendable, Hashable {
  /// The kind.
  package let kind: RecordKind
  /// The id within the kind; of a person it is private.
  package let id: RecordID

  /// Names a record.
  package init(_ kind: RecordKind, _ id: RecordID) {
    self.kind = kind
    self.id = id
  }
}
