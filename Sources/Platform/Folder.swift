import Glibc

/// An open folder; every name given to it is resolved relative to it, whatever moves meanwhile.
///
/// The last part of a name is never followed when it is a symbolic link.
package struct Folder: ~Copyable, Sendable {
  let descriptor: FileDescriptor
  let system: FileSystem

  private init(_ descriptor: consuming FileDescriptor, in system: FileSystem) {
    self.descriptor = descriptor
    self.system = system
  }

  /// Opens a folder by a path from the current one, following links.
  ///
  /// - Throws: What the kernel answered, `ENOENT` and `ENOTDIR` above all.
  package init(path: String, in system: FileSystem) throws(SystemFailure) {
    let number = unsafe Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard number >= 0 else { throw SystemFailure.last(path: path) }
    self.init(FileDescriptor(owning: number), in: system)
  }

  /// Opens a folder by a path from the current one, making it and those above it where missing.
  ///
  /// - Throws: What the kernel answered.
  package init(making path: String, mode: UInt32, in system: FileSystem) throws(SystemFailure) {
    let ends = path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") } + [path.endIndex]
    for end in ends where end > path.startIndex {
      let part = String(path[..<end])
      if try FileStatus(following: part) != nil { continue }
      try system.announce(.makeFolder, part)
      // Another process may have been faster.
      guard unsafe mkdir(part, mode) == 0 || errno == EEXIST else {
        throw SystemFailure.last(path: part)
      }
    }
    try self.init(path: path, in: system)
  }

  /// Opens a folder in this one.
  ///
  /// - Throws: What the kernel answered; a symbolic link is `ENOTDIR`.
  package func folder(_ path: String) throws(SystemFailure) -> Folder {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    return Folder(try open(path, flags: flags, mode: 0), in: system)
  }

  /// Opens a file for reading.
  ///
  /// - Throws: What the kernel answered; a symbolic link is `ELOOP`.
  package func file(_ path: String) throws(SystemFailure) -> FileDescriptor {
    // Without O_NONBLOCK a pipe that someone put there would hold the program for ever.
    try open(path, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, mode: 0)
  }

  /// Reads a whole ordinary file.
  ///
  /// - Throws: What the kernel answered; `EFBIG` beyond the limit in bytes, `EINVAL` for what is
  ///   no ordinary file.
  package func read(_ path: String, limit: Int) throws(SystemFailure) -> [UInt8] {
    let file = try file(path)
    guard try file.status(path: path).kind == .file else {
      throw SystemFailure(EINVAL, path: path)
    }
    return try file.readAll(limit: limit, path: path)
  }

  /// What stands under a name; `nil` when nothing does.
  ///
  /// - Throws: What the kernel answered, except that the name is absent.
  package func status(_ path: String) throws(SystemFailure) -> FileStatus? {
    var status = stat()
    if unsafe fstatat(descriptor.number, path, &status, AT_SYMLINK_NOFOLLOW) == 0 {
      return FileStatus(status)
    }
    if errno == ENOENT { return nil }
    throw SystemFailure.last(path: path)
  }

  /// What the kernel knows about the folder itself.
  ///
  /// - Throws: What the kernel answered.
  package func status() throws(SystemFailure) -> FileStatus { try descriptor.status(path: ".") }

  /// Checks that this process may write to a file or folder.
  ///
  /// - Throws: What the kernel answered, `EACCES` and `EROFS` above all.
  package func requireWritable(_ path: String) throws(SystemFailure) {
    guard unsafe faccessat(descriptor.number, path, W_OK, AT_EACCESS) == 0 else {
      throw SystemFailure.last(path: path)
    }
  }

  func open(_ path: String, flags: Int32, mode: UInt32) throws(SystemFailure) -> FileDescriptor {
    while true {
      let number = unsafe openat(descriptor.number, path, flags, mode)
      if number >= 0 { return FileDescriptor(owning: number) }
      if errno != EINTR { throw SystemFailure.last(path: path) }
    }
  }
}
