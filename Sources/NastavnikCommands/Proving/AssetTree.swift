import Publication
import Site

/// The files beside the pages of a section, as their paths tell them apart: a path is made of the
/// sum of the bytes.
struct AssetTree: Sendable {
  /// The paths; no bytes are needed behind them.
  private(set) var files: [String: [UInt8]] = [:]

  /// Lists what the documents and pictures of a section put beside its pages.
  ///
  /// A file that the catalog does not know is listed under a name of its own: nothing that was
  /// withheld before may be asked for.
  init(section: PublicSection, catalog: AssetCatalog) {
    add(catalog.stylesheet)
    if let script = catalog.script { add(script) }
    for document in section.documents {
      for file in document.files { add(catalog.files[file.path]?.path ?? "? \(file.path)") }
    }
    for picture in section.shownPictures {
      guard let asset = catalog.pictures[picture.id] else {
        add("? \(picture.id)")
        continue
      }
      for copy in asset.jpeg + asset.webp { add(copy.path) }
    }
  }

  private mutating func add(_ path: String) { files[path] = [] }
}
