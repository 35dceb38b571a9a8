import Diagnostics
import Mustache
import Platform

/// The templates and styles of a theme: the built-in ones, and the site's own over them file by file.
struct ThemeFiles: Sendable {
  /// The templates, the site's own last, so that they win.
  private(set) var templates: [TemplateFile] = []
  /// What was not read, as messages call it: links, and names that are no text.
  private(set) var leftOut: [String] = []
  /// The files that are neither a template nor the stylesheet, as messages call them.
  private(set) var unused: [String] = []
  /// The stylesheet.
  private(set) var stylesheet: [UInt8] = []

  /// The path of the stylesheet in a folder of templates.
  static let stylesheetPath = "assets/style.css"

  /// How deep folders of templates may lie in each other.
  private static let depthLimit = 8

  /// Takes over the files of a folder of templates, which messages call by another name.
  ///
  /// - Throws: What the system answered, with the folder or file as messages call it.
  mutating func add(folder path: String, shown: String) throws(SystemFailure) {
    let folder = try Folder(path: path, in: FileSystem())
    try add(folder, prefix: "", shown: shown, depth: ThemeFiles.depthLimit)
  }

  private mutating func add(
    _ folder: borrowing Folder, prefix: String, shown: String, depth: Int
  ) throws(SystemFailure) {
    for entry in try folder.entries() where !entry.name.hasPrefix(".") {
      let path = prefix + entry.name
      switch entry.kind {
      case .folder where entry.isReadable && depth > 0:
        try add(
          try folder.folder(entry.name), prefix: path + "/", shown: shown, depth: depth - 1)
      case .file where !entry.isReadable: leftOut.append("\(shown)/\(path)")
      case .file where path.hasSuffix(".mustache"):
        let name = "\(shown)/\(path)"
        templates.append(
          TemplateFile(
            path: path, shownPath: name, bytes: try read(entry.name, in: folder, shown: name)))
      case .file where path == ThemeFiles.stylesheetPath:
        stylesheet = try read(entry.name, in: folder, shown: "\(shown)/\(path)")
      case .file: unused.append("\(shown)/\(path)")
      case .folder, .link, .other: leftOut.append("\(shown)/\(path)")
      }
    }
  }

  private func read(
    _ name: String, in folder: borrowing Folder, shown: String
  ) throws(SystemFailure) -> [UInt8] {
    do throws(SystemFailure) {
      return try folder.read(name, limit: TemplateLibrary.fileLimit)
    } catch {
      throw SystemFailure(error.code, path: shown)
    }
  }
}
