/// Paths relative to content/, with `/` between folders.
enum ContentPath {
  /// Appends a name to a folder; `nil` for a name that is absolute, leaves content/ or is no path.
  ///
  /// The folder ends with `/` or is empty. Backslashes are refused: on Windows they would separate.
  static func joining(_ folder: String, _ name: String) -> String? {
    guard !name.isEmpty, name.utf8.count <= 1024 else { return nil }
    var path = folder
    for part in name.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case ".": continue
      case "", "..": return nil
      default:
        guard !part.utf8.contains(UInt8(ascii: "\\")), !part.utf8.contains(0) else { return nil }
        path += path.isEmpty || path.hasSuffix("/") ? String(part) : "/" + part
      }
    }
    return path == folder ? nil : path
  }

  /// The folder of a path with `/` at the end, empty for content/ itself.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[...slash])
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }
}
