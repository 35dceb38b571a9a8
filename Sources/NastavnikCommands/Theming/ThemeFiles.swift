import Diagnostics
import Mustache
import Platform

/// The templates and styles of a theme: the built-in ones, and the site's own over them file by file.
struct ThemeFiles: Sendable {
  /// The templates, the site's own last, so that they win.
  private(set) var templates: [TemplateFile] = []
  /// The templates of the first folder, which are those of the built-in theme.
  private(set) var standard: [TemplateFile] = []
  /// What was not read: links, and names that are no text.
  private(set) var leftOut: [String] = []
  /// The files that are neither a template nor the stylesheet.
  private(set) var unused: [String] = []
  /// The stylesheet.
  private(set) var stylesheet: [UInt8] = []
  /// The folder that holds each path; of two with one path the later, as messages mean that one.
  private(set) var folders: [String: String] = [:]

  /// The path of the stylesheet in a folder of templates.
  static let stylesheetPath = "assets/style.css"

  /// How deep folders of templates may lie in each other.
  private static let depthLimit = 8

  /// The site's own templates that take no other's place.
  var additions: [TemplateFile] {
    let paths = Set(standard.map(\.path))
    return templates.filter { !paths.contains($0.path) }
  }

  /// Takes over the files of a folder of templates.
  ///
  /// - Throws: What the system answered; a file has its path in the folder then.
  mutating func add(folder path: String) throws(SystemFailure) {
    let folder = try Folder(path: path, in: FileSystem())
    let root = path.hasSuffix("/") ? String(path.dropLast()) : path
    let isFirst = templates.isEmpty
    try add(folder, of: root, prefix: "", depth: ThemeFiles.depthLimit)
    if isFirst { standard = templates }
  }

  private mutating func add(
    _ folder: borrowing Folder, of root: String, prefix: String, depth: Int
  ) throws(SystemFailure) {
    for entry in try folder.entries() where !entry.name.hasPrefix(".") {
      let path = prefix + entry.name
      if entry.kind == .folder, entry.isReadable, depth > 0 {
        try add(try folder.folder(entry.name), of: root, prefix: path + "/", depth: depth - 1)
        continue
      }
      folders[path] = root
      switch entry.kind {
      case .file where !entry.isReadable: leftOut.append(path)
      case .file where path.hasSuffix(".mustache"):
        templates.append(
          TemplateFile(path: path, bytes: try read(entry.name, in: folder, path: path)))
      case .file where path == ThemeFiles.stylesheetPath:
        stylesheet = try read(entry.name, in: folder, path: path)
      case .file: unused.append(path)
      case .folder, .link, .other: leftOut.append(path)
      }
    }
  }

  private func read(
    _ name: String, in folder: borrowing Folder, path: String
  ) throws(SystemFailure) -> [UInt8] {
    do throws(SystemFailure) {
      return try folder.read(name, limit: TemplateLibrary.fileLimit)
    } catch {
      throw SystemFailure(error.code, path: path)
    }
  }
}
