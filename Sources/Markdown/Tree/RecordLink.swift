package import Diagnostics

/// A link to a record as the author wrote it, perhaps to one that does not exist.
package struct RecordLink: Sendable, Hashable {
  /// What kind of record is meant.
  package var scheme: LinkScheme
  /// The id, unchecked; ids of people are private.
  package var id: String
  /// What follows `#`; `nil` where nothing does.
  package var fragment: String?
  /// Where the link begins in the file.
  package var place: SourcePosition

  /// Names a record from a place.
  package init(
    _ scheme: LinkScheme, id: String, fragment: String? = nil, at place: SourcePosition
  ) {
    self.scheme = scheme
    self.id = id
    self.fragment = fragment
    self.place = place
  }
}
