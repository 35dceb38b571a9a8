package import Diagnostics

/// A file that lies beside the records and is named in one.
package struct ContentFile: Sendable, Hashable {
  /// The path relative to content/, with `/`, never leaving it.
  package let path: String
  /// Where the record names it.
  package let place: SourcePlace

  /// Names a file from a place in a record.
  package init(path: String, namedAt place: SourcePlace) {
    self.path = path
    self.place = place
  }
}
