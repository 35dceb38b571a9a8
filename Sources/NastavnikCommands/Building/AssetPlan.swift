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
    /// The sum of the bytes, of which the path was made.
    let hash: ContentHash

    /// What the guard reads as text: the stylesheet; other files have inspectors of their own.
    var textToInspect: [UInt8] { path.hasSuffix(".css") ? bytes : [] }
  }

  /// Where pages find the files.
  var catalog: AssetCatalog
  /// The files, each path once.
  private(set) var items: [Item] = []
  /// What the documents among them say, for the guard.
  var words: [DocumentWords] = []
  private var paths: Set<String> = []

  /// Begins with the stylesheet.
  init(stylesheet: [UInt8]) {
    catalog = AssetCatalog(stylesheet: "", pictures: [:], files: [:])
    catalog.stylesheet = add(stylesheet, stem: "style", ending: "css")
  }

  /// Adds a file under a path that its bytes decide on, and tells the path.
  ///
  /// The same bytes under the same name are written once.
  mutating func add(_ bytes: [UInt8], stem: String, ending: String) -> String {
    let hash = ContentHash(of: bytes)
    let path = hash.assetPath(stem: stem, ending: ending)
    if paths.insert(path).inserted { items.append(Item(path: path, bytes: bytes, hash: hash)) }
    return path
  }
}
