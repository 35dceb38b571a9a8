package import Diagnostics

/// An information resource named in a consent by its id.
package struct ResourceReference: Sendable, Hashable {
  /// The id: `site`, or one declared in `site.yaml`.
  package let id: RecordID
  /// Where the id stands.
  package let place: SourcePlace

  /// Names a resource from a place.
  package init(to id: RecordID, at place: SourcePlace) {
    self.id = id
    self.place = place
  }
}
