internal import CLinux
import Glibc

extension Folder {
  /// Makes a folder in this one.
  ///
  /// - Throws: What the kernel answered, `EEXIST` when the name is taken.
  package func makeFolder(_ path: String, mode: UInt32 = 0o777) throws(SystemFailure) {
    try system.announce(.makeFolder, path)
    guard unsafe mkdirat(descriptor.number, path, mode) == 0 else {
      throw SystemFailure.last(path: path)
    }
  }

  /// Opens a file for writing that must not exist yet.
  ///
  /// - Throws: What the kernel answered, `EEXIST` when the name is taken, by a link too.
  package func create(_ path: String, mode: UInt32 = 0o666) throws(SystemFailure) -> FileDescriptor
  {
    try system.announce(.create, path)
    return try open(
      path, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode: mode)
  }

  /// Makes a file that must not exist yet and fills it.
  ///
  /// - Parameters:
  ///   - path: The name, relative to this folder.
  ///   - bytes: The whole content.
  ///   - modified: The modification time to give it; the current time when `nil`.
  /// - Throws: What the kernel answered, `EEXIST` when the name is taken, `ENOSPC` on a full disk.
  package func write(
    _ path: String, bytes: Span<UInt8>, modified: FileStatus.Time? = nil
  ) throws(SystemFailure) {
    let file = try create(path)
    try system.announce(.write, path)
    try file.write(bytes, path: path)
    if let modified { try setModified(modified, of: file, path: path) }
  }

  /// Gives a file of another folder a second name in this one.
  ///
  /// - Parameters:
  ///   - path: The new name, relative to this folder.
  ///   - source: The file; of a symbolic link the link itself gets the name.
  ///   - folder: The folder to which that is relative, on the same file system.
  /// - Throws: What the kernel answered; `EPERM` or `EOPNOTSUPP` where files have one name only.
  package func link(
    _ path: String, to source: String, in folder: borrowing Folder
  ) throws(SystemFailure) {
    try system.announce(.link, path)
    guard
      unsafe linkat(folder.descriptor.number, source, descriptor.number, path, 0) == 0
    else { throw SystemFailure.last(path: path) }
  }

  /// Replaces a file, or makes it, so that readers see the old content or the new one.
  ///
  /// - Parameters:
  ///   - path: The name, relative to this folder.
  ///   - bytes: The whole content.
  ///   - draft: The name under which the content grows; a file left there by a dead process goes.
  /// - Throws: What the kernel answered.
  package func replace(
    _ path: String, with bytes: Span<UInt8>, draft: String
  ) throws(SystemFailure) {
    if try status(draft) != nil { try remove(draft) }
    try write(draft, bytes: bytes)
    try rename(draft, to: path)
  }

  /// Sets the rights of this folder.
  ///
  /// - Throws: What the kernel answered.
  package func setMode(_ mode: UInt32) throws(SystemFailure) {
    try system.announce(.setAttributes, ".")
    guard fchmod(descriptor.number, mode) == 0 else { throw SystemFailure.last(path: ".") }
  }

  /// Gives this folder to a group, if this process may.
  ///
  /// - Returns: Whether the kernel allowed it.
  package func setGroup(_ group: UInt32) -> Bool {
    fchown(descriptor.number, uid_t.max, group) == 0
  }

  /// Moves a name within this folder, replacing a file that stands there.
  ///
  /// - Throws: What the kernel answered.
  package func rename(_ path: String, to other: String) throws(SystemFailure) {
    try system.announce(.rename, path)
    guard unsafe renameat(descriptor.number, path, descriptor.number, other) == 0 else {
      throw SystemFailure.last(path: path)
    }
  }

  /// Lets two names change places in one step.
  ///
  /// - Throws: What the kernel answered; `EINVAL`, `ENOSYS` or `EOPNOTSUPP` where the file system
  ///   has no such step (renameat2(2)).
  package func exchange(_ path: String, with other: String) throws(SystemFailure) {
    try system.announce(.exchange, path)
    let flag = UInt32(NASTAVNIK_RENAME_EXCHANGE)
    guard unsafe renameat2(descriptor.number, path, descriptor.number, other, flag) == 0 else {
      throw SystemFailure.last(path: path)
    }
  }

  /// Removes a file, a link or whatever else is no folder.
  ///
  /// - Throws: What the kernel answered.
  package func remove(_ path: String) throws(SystemFailure) {
    try system.announce(.removeFile, path)
    guard unsafe unlinkat(descriptor.number, path, 0) == 0 else {
      throw SystemFailure.last(path: path)
    }
  }

  /// Removes an empty folder.
  ///
  /// - Throws: What the kernel answered, `ENOTEMPTY` when it holds anything.
  package func removeFolder(_ path: String) throws(SystemFailure) {
    try system.announce(.removeFolder, path)
    guard unsafe unlinkat(descriptor.number, path, AT_REMOVEDIR) == 0 else {
      throw SystemFailure.last(path: path)
    }
  }

  private func setModified(
    _ time: FileStatus.Time, of file: borrowing FileDescriptor, path: String
  ) throws(SystemFailure) {
    try system.announce(.setAttributes, path)
    // The access time becomes the same: nobody reads it, and one value is simpler than two.
    let value = timespec(tv_sec: time.seconds, tv_nsec: time.nanoseconds)
    let times: InlineArray<2, timespec> = [value, value]
    let result = unsafe times.span.withUnsafeBufferPointer { buffer in
      unsafe futimens(file.number, buffer.baseAddress)
    }
    guard result == 0 else { throw SystemFailure.last(path: path) }
  }
}
