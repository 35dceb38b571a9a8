import Glibc
package import Platform

/// A folder of its own for one test, removed with everything in it when the test ends.
package final class TestFolder: Sendable {
  /// The absolute path, without links.
  package let path: String

  /// Makes an empty folder, `nil` parent meaning the system's place for temporary files.
  package init(in parent: String? = nil) throws {
    var template = Array("\(parent ?? "/tmp")/nastavnik-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw SystemFailure.last(path: "/tmp") }
    let bytes = template.dropLast().map(UInt8.init(bitPattern:))
    path = try RealPath(resolving: String(decoding: bytes, as: UTF8.self)).text
  }

  deinit {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex
    let parent = try? Folder(path: String(path[..<slash]), in: FileSystem())
    try? parent?.removeTree(String(path[path.utf8.index(after: slash)...]))
  }

  /// Opens the folder.
  package func open() throws -> Folder { try Folder(path: path, in: FileSystem()) }

  /// Writes files, making the folders on their way and replacing what was there.
  package func write(_ files: [String: String]) throws {
    let folder = try open()
    for (name, text) in files {
      let bytes = Array(text.utf8)
      for slash in name.utf8.indices where name.utf8[slash] == UInt8(ascii: "/") {
        let parent = String(name[..<slash])
        if try folder.status(parent) == nil { try folder.makeFolder(parent) }
      }
      if try folder.status(name) != nil { try folder.remove(name) }
      try folder.write(name, bytes: bytes.span)
    }
  }

  /// Makes a symbolic link in this folder.
  package func link(_ name: String, to target: String) throws {
    guard unsafe symlink(target, "\(path)/\(name)") == 0 else {
      throw SystemFailure.last(path: name)
    }
  }

  /// Every file by path with its text, and every empty folder and link with a sign for it.
  package func tree(at path: String = "") throws -> [String: String] {
    let folder = try Folder(path: "\(self.path)/\(path)", in: FileSystem())
    var result: [String: String] = [:]
    for entry in try folder.entries() {
      let full = path.isEmpty ? entry.name : "\(path)/\(entry.name)"
      switch entry.kind {
      case .file:
        result[full] = String(
          decoding: try folder.read(entry.name, limit: 1 << 30), as: UTF8.self)
      case .folder:
        let below = try tree(at: full)
        if below.isEmpty { result[full + "/"] = "" }
        result.merge(below) { one, _ in one }
      case .link: result[full] = "→"
      case .other: result[full] = "?"
      }
    }
    return result
  }
}
