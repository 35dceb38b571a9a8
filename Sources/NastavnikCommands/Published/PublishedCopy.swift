import Glibc
import Platform

/// A copy of the section that is online, as it lies in a folder: downloaded, or the server's own.
///
/// Nobody vouches for it: no link in it is followed, and what is too large, too deep or too much is
/// not read but told of.
struct PublishedCopy: Sendable {
  /// A file and what keeps it from being read.
  struct Obstacle: Sendable, Equatable {
    /// The path in the copy.
    let path: String
    /// Why it was not read, in a few words.
    let reason: String
  }

  /// How many folders lie inside each other at most.
  static let depthLimit = 32
  /// How many files there are at most.
  static let fileLimit = 200_000
  /// The most bytes of a file that are read.
  static let byteLimit = 32 << 20

  /// The folder as it was named.
  let folder: String
  /// The paths of the files, in the order of their bytes.
  private(set) var files: [String] = []
  /// What cannot be looked at.
  private(set) var obstacles: [Obstacle] = []

  /// Lists a copy.
  ///
  /// - Throws: What the system answered for the folder itself.
  init(folder path: String) throws(SystemFailure) {
    folder = path
    let top = try Folder(path: path, in: FileSystem())
    try list(top, at: "", depth: 0)
    files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private mutating func list(
    _ folder: borrowing Folder, at path: String, depth: Int
  ) throws(SystemFailure) {
    for entry in try folder.entries() {
      let full = path + entry.name
      guard entry.isReadable else {
        obstacles.append(Obstacle(path: full, reason: "имя записано не в UTF-8"))
        continue
      }
      switch entry.kind {
      case .file where files.count == PublishedCopy.fileLimit:
        obstacles.append(Obstacle(path: full, reason: "файлов слишком много"))
        return
      case .file: files.append(full)
      case .folder where depth == PublishedCopy.depthLimit:
        obstacles.append(Obstacle(path: full, reason: "папка вложена слишком глубоко"))
      case .folder: try enter(entry.name, of: folder, at: full, depth: depth)
      case .link: obstacles.append(Obstacle(path: full, reason: "это символическая ссылка"))
      case .other: obstacles.append(Obstacle(path: full, reason: "это не обычный файл"))
      }
    }
  }

  /// Lists a folder; one that does not open is told of, and the others go on.
  private mutating func enter(
    _ name: String, of folder: borrowing Folder, at path: String, depth: Int
  ) throws(SystemFailure) {
    do throws(SystemFailure) {
      try list(folder.folder(name), at: path + "/", depth: depth + 1)
    } catch {
      obstacles.append(Obstacle(path: path, reason: error.reason))
    }
  }

  /// The bytes of a file; every folder on the way is opened by itself, so that none can be a link.
  ///
  /// - Throws: What the system answered, `EFBIG` beyond the limit.
  func read(_ path: String) throws(SystemFailure) -> [UInt8] {
    var place = try Folder(path: folder, in: FileSystem())
    var parts = path.split(separator: "/").map(String.init)[...]
    guard let name = parts.popLast() else { throw SystemFailure(ENOENT, path: path) }
    for part in parts { place = try place.folder(part) }
    return try place.read(name, limit: PublishedCopy.byteLimit)
  }
}
