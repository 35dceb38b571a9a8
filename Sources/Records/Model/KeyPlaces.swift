package import Diagnostics

/// The positions of the keys that an author wrote in one mapping, by their English names.
package struct KeyPlaces: Sendable, Hashable {
  private struct Entry: Sendable, Hashable {
    let key: String
    let position: SourcePosition
  }

  private var entries: [Entry] = []

  /// Starts without keys.
  package init() {}

  /// Makes room for so many keys and no more, since every mapping of a section keeps its own.
  mutating func reserveCapacity(_ count: Int) { entries.reserveCapacity(count) }

  /// Takes down where a key stands that was not taken down before.
  mutating func add(_ key: String, at position: SourcePosition) {
    entries.append(Entry(key: key, position: position))
  }

  /// The keys in the order in which the author wrote them.
  package var names: [String] { entries.map(\.key) }

  /// Where a key stands; `nil` when the author left it out.
  package subscript(key: String) -> SourcePosition? {
    entries.first { $0.key == key }?.position
  }
}
