package import Platform

/// A folder that takes the files of a corpus; what it holds already is never written over.
package struct CorpusFolder: ~Copyable {
  private let root: Folder
  private var made: Set<String> = []

  /// How many files were written.
  package private(set) var files = 0
  /// How many bytes were written.
  package private(set) var bytes = 0

  /// Opens a folder, which is made when it does not exist.
  ///
  /// - Throws: What the kernel answered.
  package init(_ path: String) throws(SystemFailure) {
    root = try Folder(making: path, mode: 0o777, in: FileSystem())
  }

  /// Writes one file, in folders that are made as needed.
  ///
  /// - Throws: What the kernel answered, `EEXIST` where the file exists.
  package mutating func write(_ path: String, _ text: String) throws(SystemFailure) {
    try makeFolder(above: path)
    let content = Array(text.utf8)
    try root.write(path, bytes: content.span)
    files += 1
    bytes += content.count
  }

  private mutating func makeFolder(above path: String) throws(SystemFailure) {
    guard let slash = path.lastIndex(of: "/") else { return }
    let folder = String(path[..<slash])
    guard made.insert(folder).inserted else { return }
    try makeFolder(above: folder)
    if try root.status(folder) == nil { try root.makeFolder(folder) }
  }
}
