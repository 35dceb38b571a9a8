package import Diagnostics

/// A record named by its id in another record; once loaded without errors, it exists.
package struct Reference<Target: Record>: Sendable, Hashable {
  /// The id that the author wrote.
  package let id: RecordID
  /// Where the id stands.
  package let place: SourcePlace

  /// Names a record from a place.
  package init(to id: RecordID, at place: SourcePlace) {
    self.id = id
    self.place = place
  }
}
