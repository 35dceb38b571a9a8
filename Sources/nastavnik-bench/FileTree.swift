import Platform

/// The regular files of a folder, with their bytes.
struct FileTree: Sendable {
  /// The most bytes of one file.
  private static let limit = 1 << 30

  /// The folders, each behind the one that holds it.
  private(set) var folders: [String] = []
  /// The paths of the files.
  private(set) var paths: [String] = []

  /// Lists a folder; links are left out.
  ///
  /// - Throws: What the kernel answered.
  init(listing folder: String) throws(SystemFailure) {
    try list(Folder(path: folder, in: FileSystem()), at: "")
  }

  private mutating func list(_ folder: borrowing Folder, at path: String) throws(SystemFailure) {
    for entry in try folder.entries() where entry.isReadable {
      let full = path + entry.name
      switch entry.kind {
      case .file: paths.append(full)
      case .folder:
        folders.append(full)
        try list(folder.folder(entry.name), at: full + "/")
      case .link, .other: continue
      }
    }
  }

  /// Reads every file of the folder that was listed, one after the other.
  ///
  /// - Throws: What the kernel answered.
  func contents(from folder: String) throws(SystemFailure) -> [[UInt8]] {
    let root = try Folder(path: folder, in: FileSystem())
    var contents: [[UInt8]] = []
    contents.reserveCapacity(paths.count)
    for path in paths { contents.append(try root.read(path, limit: FileTree.limit)) }
    return contents
  }

  /// Reads every file of the folder that was listed from all threads, and forgets it.
  ///
  /// - Throws: What the kernel answered.
  func readThrough(_ folder: String, on pool: WorkPool) throws {
    let root = try Folder(path: folder, in: FileSystem())
    try pool.run(count: paths.count) { index in
      _ = try root.read(paths[index], limit: FileTree.limit)
    }
  }

  /// Writes files with these paths into a folder that does not exist yet.
  ///
  /// - Throws: What the kernel answered.
  func write(_ contents: [[UInt8]], to folder: String, on pool: WorkPool) throws {
    let root = try Folder(making: folder, mode: 0o777, in: FileSystem())
    for folder in folders { try root.makeFolder(folder) }
    try pool.run(count: paths.count) { index in
      let bytes = contents[index]
      try root.write(paths[index], bytes: bytes.span)
    }
  }
}
