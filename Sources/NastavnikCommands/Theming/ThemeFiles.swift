import Diagnostics
import Mustache
import Platform

/// The templates and styles of a theme: the built-in ones, and the site's own over them file by file.
struct ThemeFiles: Sendable {
  /// The templates, the site's own last, so that they win.
  private(set) var templates: [TemplateFile] = []
  /// The stylesheet.
  private(set) var stylesheet: [UInt8] = []

  /// The path of the stylesheet in a folder of templates.
  static let stylesheetPath = "assets/style.css"

  /// How deep folders of templates may lie in each other.
  private static let depthLimit = 8

  /// Takes over the files of a folder of templates, which messages call by another name.
  ///
  /// - Throws: What the system answered for a folder or file that cannot be read.
  mutating func add(folder path: String, shown: String) throws(SystemFailure) {
    let folder = try Folder(path: path, in: FileSystem())
    try add(folder, prefix: "", shown: shown, depth: ThemeFiles.depthLimit)
  }

  private mutating func add(
    _ folder: borrowing Folder, prefix: String, shown: String, depth: Int
  ) throws(SystemFailure) {
    for entry in try folder.entries() where entry.isReadable && !entry.name.hasPrefix(".") {
      let path = prefix + entry.name
      switch entry.kind {
      case .folder where depth > 0:
        try add(
          try folder.folder(entry.name), prefix: path + "/", shown: shown, depth: depth - 1)
      case .file where path.hasSuffix(".mustache"):
        let bytes = try folder.read(entry.name, limit: TemplateLibrary.fileLimit + 1)
        templates.append(
          TemplateFile(path: path, shownPath: "\(shown)/\(path)", bytes: bytes))
      case .file where path == ThemeFiles.stylesheetPath:
        stylesheet = try folder.read(entry.name, limit: TemplateLibrary.fileLimit)
      default: continue
      }
    }
  }
}
