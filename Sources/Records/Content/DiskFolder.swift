import Glibc

/// A folder of the file system held open, so that nothing in it can be exchanged for a way out.
///
/// Every step goes through `openat` with `O_NOFOLLOW`, from the descriptor of the folder downwards.
final class DiskFolder: Sendable {
  /// How many folders inside each other are listed.
  static let depthLimit = 16
  /// How many entries are listed.
  static let entryLimit = 200_000

  private let descriptor: Int32

  /// Opens a folder.
  init(path: String) throws(ContentFailure) {
    descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw DiskFolder.failure(errno) }
  }

  deinit { close(descriptor) }

  /// Everything in the folder, down to the depth limit; hidden folders are left out.
  func list() throws(ContentFailure) -> [ContentEntry] {
    var entries: [ContentEntry] = []
    var waiting: [(path: String, depth: Int)] = [("", 0)]
    while let (folder, depth) = waiting.popLast() {
      for (name, kind) in try children(of: folder) {
        let path = folder.isEmpty ? name : folder + "/" + name
        if kind == .folder {
          if name.hasPrefix(".") { continue }
          guard depth < DiskFolder.depthLimit else { throw .tooMuch }
          waiting.append((path, depth + 1))
        }
        entries.append(ContentEntry(path: path, kind: kind))
        guard entries.count <= DiskFolder.entryLimit else { throw .tooMuch }
      }
    }
    return entries
  }

  /// The bytes of a regular file below the folder.
  func read(_ path: String, atMost limit: Int) throws(ContentFailure) -> [UInt8] {
    let folder = try openFolder(ContentPath.folder(of: path))
    defer { close(folder) }
    // Without O_NONBLOCK, a pipe put there in the meantime would make the program wait for ever.
    let file = unsafe openat(
      folder, ContentPath.name(of: path), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw DiskFolder.failure(errno) }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else { throw DiskFolder.failure(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard status.st_size <= limit else { throw .tooLarge(limit: limit) }
    return try DiskFolder.bytes(of: file, expecting: Int(status.st_size), atMost: limit)
  }

  private static func bytes(
    of file: Int32, expecting size: Int, atMost limit: Int
  ) throws(ContentFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 1)
    while true {
      let wanted = max(4096, size + 1 - bytes.count)
      var problem: Int32 = 0
      let chunk = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        let got = unsafe Glibc.read(file, buffer.baseAddress, wanted)
        if got < 0 { problem = errno }
        count = max(0, got)
      }
      if problem == EINTR { continue }
      guard problem == 0 else { throw failure(problem) }
      if chunk.isEmpty { return bytes }
      bytes += chunk
      guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    }
  }

  /// Opens a folder below this one step by step, so that no step can be a link.
  private func openFolder(_ path: String) throws(ContentFailure) -> Int32 {
    var current = unsafe openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard current >= 0 else { throw DiskFolder.failure(errno) }
    for part in path.split(separator: "/") {
      let next = unsafe openat(
        current, String(part), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      let problem = errno
      close(current)
      guard next >= 0 else { throw DiskFolder.failure(problem) }
      current = next
    }
    return current
  }

  /// What lies in a folder; a name that is no UTF-8 is spelled with replacement characters.
  private func children(
    of path: String
  ) throws(ContentFailure) -> [(name: String, kind: ContentEntry.Kind)] {
    let folder = try openFolder(path)
    guard let stream = unsafe fdopendir(folder) else {
      let problem = errno
      close(folder)
      throw DiskFolder.failure(problem)
    }
    defer { unsafe _ = closedir(stream) }
    var children: [(name: String, kind: ContentEntry.Kind)] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { start in
        unsafe start.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      if let kind = DiskFolder.kind(of: name, in: folder) { children.append((name, kind)) }
    }
    return children
  }

  /// What a name is; `nil` when it has gone in the meantime.
  private static func kind(of name: String, in folder: Int32) -> ContentEntry.Kind? {
    var status = stat()
    guard unsafe fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      return name.unicodeScalars.contains("\u{FFFD}") ? .other : nil
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file(size: Int(status.st_size))
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  private static func failure(_ number: Int32) -> ContentFailure {
    switch number {
    case ENOENT: .missing
    case ENOTDIR: .notAFolder
    case EACCES, EPERM: .forbidden
    case ELOOP: .link
    default: .system(number)
    }
  }
}
