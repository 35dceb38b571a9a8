package import Diagnostics

/// A value that knows where in the content its author wrote it.
package protocol Placed: Sendable {
  /// Where the mapping begins.
  var origin: SourcePlace { get }
  /// Where the keys of the mapping stand.
  var keys: KeyPlaces { get }
}

extension Placed {
  /// Where a key of this mapping stands, by its English name; the mapping itself where it is absent.
  package func place(of key: String) -> SourcePlace {
    guard let position = keys[key] else { return origin }
    return SourcePlace(file: origin.file, position: position)
  }
}
