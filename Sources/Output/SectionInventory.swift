/// The files of a section as the build that made it listed them.
package struct SectionInventory: Sendable {
  /// Where a section holds its list.
  package static let path = OwnName.manifest

  private let hashes: [String: ContentHash]

  /// Reads a list; `nil` for anything but what a finished build writes.
  package init?(_ bytes: [UInt8]) {
    guard let manifest = Manifest(bytes: bytes) else { return nil }
    // Nobody vouches for a list that comes from outside: of two lines for one path the first counts.
    hashes = Dictionary(
      manifest.entries.map { ($0.path, $0.hash) }, uniquingKeysWith: { first, _ in first })
  }

  /// The paths of the files, in no order.
  package var paths: some Sequence<String> { hashes.keys }

  /// Whether a file is as it was made.
  package func lists(_ path: String, holding bytes: [UInt8]) -> Bool {
    hashes[path] == ContentHash(of: bytes)
  }
}
