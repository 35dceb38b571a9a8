package import Diagnostics

/// The positions of the keys that an author wrote in one mapping, by their English names.
package struct KeyPlaces: Sendable, Hashable {
  private var positions: [String: SourcePosition]

  /// Collects positions by English key.
  package init(_ positions: [String: SourcePosition] = [:]) { self.positions = positions }

  /// Where a key stands; `nil` when the author left it out.
  package subscript(key: String) -> SourcePosition? {
    get { positions[key] }
    set { positions[key] = newValue }
  }
}
