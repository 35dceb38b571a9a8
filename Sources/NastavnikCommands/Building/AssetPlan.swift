import Output
import Publication
import Site

/// The files beside the pages: stylesheet, script, documents, re-encoded pictures; and where they will lie.
struct AssetPlan: Sendable {
  /// A file with its bytes in memory, as small ones are.
  struct Item: Sendable {
    /// The path in the section.
    let path: String
    /// The bytes.
    let bytes: [UInt8]
    /// The sum of the bytes, of which the path was made.
    let hash: ContentHash

    /// What the guard reads as text: what the theme brings; other files have inspectors of their own.
    var textToInspect: [UInt8] {
      [".css", ".js", ".svg"].contains(where: path.hasSuffix) ? bytes : []
    }
  }

  /// Where pages find the files.
  var catalog: AssetCatalog
  /// The files, each path once.
  private(set) var items: [Item] = []
  /// What the documents among them say, for the guard.
  var words: [DocumentWords] = []
  private var paths: Set<String> = []

  /// Begins with what every page loads; an empty script or icon is none.
  init(stylesheet: [UInt8], script: [UInt8], earlyScript: [UInt8], icon: [UInt8]) {
    catalog = AssetCatalog(stylesheet: "", pictures: [:], files: [:])
    catalog.stylesheet = add(stylesheet, stem: "style", ending: "css")
    if !script.isEmpty { catalog.script = add(script, stem: "script", ending: "js") }
    if !earlyScript.isEmpty { catalog.earlyScript = add(earlyScript, stem: "early", ending: "js") }
    if !icon.isEmpty { catalog.icon = add(icon, stem: "icon", ending: "svg") }
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
