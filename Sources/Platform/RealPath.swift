import Glibc

/// An absolute path without links, `.` and `..`, by which places can be compared.
package struct RealPath: Sendable, Hashable {
  /// The path, beginning with `/`.
  package let text: String

  /// Resolves a path from the current folder.
  ///
  /// - Throws: What the kernel answered, `ENOENT` when nothing stands there.
  package init(resolving path: String) throws(SystemFailure) {
    guard let resolved = unsafe realpath(path, nil) else { throw SystemFailure.last(path: path) }
    defer { unsafe free(resolved) }
    guard let text = unsafe String(validatingCString: resolved) else {
      throw SystemFailure(EILSEQ, path: path)
    }
    self.text = text
  }

  private init(text: String) { self.text = text }

  /// Whether this is `/`.
  package var isRoot: Bool { text == "/" }

  /// The last part of the path; empty for `/`.
  package var name: String {
    String(text[text.utf8.index(after: lastSlash)...])
  }

  /// The folder that holds this path; `/` holds itself.
  package var parent: RealPath {
    let before = text[..<lastSlash]
    return RealPath(text: before.isEmpty ? "/" : String(before))
  }

  /// The path of a name in this folder.
  package func appending(_ name: String) -> RealPath {
    RealPath(text: isRoot ? "/" + name : "\(text)/\(name)")
  }

  /// Whether another path is this one or lies below it.
  package func holds(_ other: RealPath) -> Bool {
    isRoot || other == self || other.text.utf8.starts(with: "\(text)/".utf8)
  }

  private var lastSlash: String.Index {
    text.utf8.lastIndex(of: UInt8(ascii: "/")) ?? text.startIndex
  }
}
