import Output
import Publication
import Site

/// The files beside the pages: stylesheet, documents, re-encoded pictures; and where they will lie.
struct AssetPlan: Sendable {
  /// A file with its bytes in memory, as small ones are.
  struct Item: Sendable {
    /// The path in the section.
    let path: String
    /// The bytes.
    let bytes: [UInt8]
  }

  /// Where pages find the files.
  var catalog: AssetCatalog
  /// The files, each path once.
  private(set) var items: [Item] = []
  private var paths: Set<String> = []

  /// Begins with the stylesheet.
  init(stylesheet: [UInt8]) {
    let path = ContentHash(of: stylesheet).assetPath(stem: "style", ending: "css")
    catalog = AssetCatalog(stylesheet: path, pictures: [:], files: [:])
    add(path, stylesheet)
  }

  /// Adds a file under a path that its bytes decide on; the same bytes are written once.
  mutating func add(_ path: String, _ bytes: [UInt8]) {
    guard paths.insert(path).inserted else { return }
    items.append(Item(path: path, bytes: bytes))
  }
}
