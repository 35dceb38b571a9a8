import Diagnostics
import Mustache
import Platform

/// The templates, styles and scripts of a theme: the built-in ones, and the site's own over them file by file.
struct ThemeFiles: Sendable {
  /// The templates, the site's own last, so that they win.
  private(set) var templates: [TemplateFile] = []
  /// The templates of the first folder, which are those of the built-in theme.
  private(set) var standard: [TemplateFile] = []
  /// What was not read: links, and names that are no text.
  private(set) var leftOut: [String] = []
  /// The files that are neither template, style nor script.
  private(set) var unused: [String] = []
  /// The styles by their paths, the site's own in the place of built-in ones.
  private(set) var styles: [String: [UInt8]] = [:]
  /// The scripts by their paths, the site's own in the place of built-in ones.
  private(set) var scripts: [String: [UInt8]] = [:]
  /// The scripts that run before the page is shown, by their paths.
  private(set) var earlyScripts: [String: [UInt8]] = [:]
  /// The sign of the section on the tab of a browser; empty where the theme has none.
  private(set) var icon: [UInt8] = []
  /// The folder that holds each path; of two with one path the later, as messages mean that one.
  private(set) var folders: [String: String] = [:]

  /// Where the styles lie in a folder of templates.
  static let styleFolder = "assets/styles/"
  /// Where the scripts lie in a folder of templates.
  static let scriptFolder = "assets/scripts/"

  /// Where the scripts lie that run before the page is shown.
  static let earlyFolder = "assets/early/"

  /// Where the sign of the section lies.
  static let iconPath = "assets/icon.svg"

  /// How deep folders of templates may lie in each other.
  private static let depthLimit = 8

  /// The site's own templates that take no other's place.
  var additions: [TemplateFile] {
    let paths = Set(standard.map(\.path))
    return templates.filter { !paths.contains($0.path) }
  }

  /// The one stylesheet of the section: the styles in the order of their names.
  var stylesheet: [UInt8] { ThemeFiles.joined(styles) }

  /// The one script of the section: the scripts in the order of their names.
  var script: [UInt8] { ThemeFiles.joined(scripts) }

  /// The one script that a page waits for before it is shown.
  var earlyScript: [UInt8] { ThemeFiles.joined(earlyScripts) }

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
      case .file where prefix == ThemeFiles.styleFolder && path.hasSuffix(".css"):
        styles[path] = try read(entry.name, in: folder, path: path)
      case .file where prefix == ThemeFiles.scriptFolder && path.hasSuffix(".js"):
        scripts[path] = try read(entry.name, in: folder, path: path)
      case .file where prefix == ThemeFiles.earlyFolder && path.hasSuffix(".js"):
        earlyScripts[path] = try read(entry.name, in: folder, path: path)
      case .file where path == ThemeFiles.iconPath:
        icon = try read(entry.name, in: folder, path: path)
      case .file: unused.append(path)
      case .folder, .link, .other: leftOut.append(path)
      }
    }
  }

  /// Files behind each other; the names begin with a number, which the order of bytes follows.
  private static func joined(_ files: [String: [UInt8]]) -> [UInt8] {
    var bytes: [UInt8] = []
    for path in files.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      bytes += files[path] ?? []
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
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
