/// A content/ folder, on disk or in memory: what lies in it, and the bytes of its files.
///
/// Nothing outside the folder can be read through it: paths are looked up in the list of entries,
/// and symbolic links are never followed.
package struct ContentFolder: Sendable {
  /// Everything that lies in the folder, sorted by the bytes of the paths; hidden folders left out.
  package let entries: [ContentEntry]
  private let read: @Sendable (ContentEntry, Int) throws(ContentFailure) -> [UInt8]

  /// Puts together a folder from its entries and a way to read a regular file up to a size.
  init(
    entries: [ContentEntry],
    read: @escaping @Sendable (ContentEntry, Int) throws(ContentFailure) -> [UInt8]
  ) {
    self.entries = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    self.read = read
  }

  /// Makes a folder in memory, for tests and previews.
  ///
  /// - Parameters:
  ///   - files: The bytes of each file by its path with `/`.
  ///   - links: The paths of symbolic links.
  package init(files: [String: [UInt8]], links: [String] = []) {
    var entries = files.map { ContentEntry(path: $0.key, kind: .file(size: $0.value.count)) }
    entries += links.map { ContentEntry(path: $0, kind: .link) }
    var folders: Set<String> = []
    for entry in entries {
      for slash in entry.path.indices where entry.path[slash] == "/" {
        folders.insert(String(entry.path[..<slash]))
      }
    }
    entries += folders.map { ContentEntry(path: $0, kind: .folder) }
    self.init(entries: entries) { entry, limit throws(ContentFailure) in
      guard let bytes = files[entry.path] else { throw .vanished }
      guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
      return bytes
    }
  }

  /// The bytes of a regular file.
  ///
  /// - Parameters:
  ///   - entry: One of `entries`.
  ///   - limit: The size above which nothing is read.
  /// - Returns: All bytes of the file.
  /// - Throws: `ContentFailure` when it is no regular file, too large, gone or forbidden.
  package func bytes(
    of entry: ContentEntry, atMost limit: Int
  ) throws(ContentFailure) -> [UInt8] {
    switch entry.kind {
    case .file(let size):
      guard size <= limit else { throw .tooLarge(limit: limit) }
      return try read(entry, limit)
    case .link: throw .link
    case .folder, .other: throw .notAFile
    }
  }
}
