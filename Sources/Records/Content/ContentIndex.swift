import Diagnostics

/// All entries of content/, found by path whatever way the file system composes letters.
///
/// macOS may store й as и and a breve. Swift compares texts by canonical equivalence, so both
/// spellings of a path find the one entry.
final class ContentIndex: Sendable {
  /// The entries in the order of their paths by bytes.
  let entries: [ContentEntry]
  private let byPath: [String: ContentEntry]

  /// Sorts entries.
  init(_ entries: some Sequence<ContentEntry>) {
    self.entries = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    byPath = Dictionary(self.entries.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The entry at a path.
  func entry(at path: String) -> ContentEntry? { byPath[path] }

  /// The name of the file in a folder that comes nearest to a missing one.
  func nearest(to path: String, in folder: String) -> String? {
    let names = entries.lazy
      .filter { ContentPath.folder(of: $0.path) == folder }
      .map { ContentPath.name(of: $0.path) }
    return NearMiss.closest(to: ContentPath.name(of: path), among: names)
  }
}
