import Glibc

extension Folder {
  /// Takes the lock that a file in this folder stands for, without waiting.
  ///
  /// The lock ends with the returned value, so with the process at the latest. Whoever holds it
  /// may remove the file first.
  ///
  /// - Returns: The holder of the lock; `nil` when somebody else has it.
  /// - Throws: What the kernel answered.
  package func tryLock(_ path: String) throws(SystemFailure) -> FileDescriptor? {
    while true {
      if try status(path) == nil { try system.announce(.create, path) }
      let file = try open(
        path, flags: O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, mode: 0o666)
      guard flock(file.number, LOCK_EX | LOCK_NB) == 0 else {
        let failure = SystemFailure.last(path: path)
        if failure.code == EWOULDBLOCK { return nil }
        throw failure
      }
      // Its last holder may have removed the file between the opening and the locking.
      if try status(path)?.inode == file.status(path: path).inode { return file }
    }
  }
}
