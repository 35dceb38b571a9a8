import Glibc

/// What the kernel knows about a file without opening it.
package struct FileStatus: Sendable, Hashable {
  /// A point in time in seconds and nanoseconds since 1970.
  package struct Time: Sendable, Hashable, Comparable {
    /// Whole seconds since 1970-01-01 00:00 UTC.
    package let seconds: Int
    /// The rest, 0 to 999,999,999.
    package let nanoseconds: Int

    /// Names a point in time.
    package init(seconds: Int, nanoseconds: Int) {
      self.seconds = seconds
      self.nanoseconds = nanoseconds
    }

    /// Orders by time.
    package static func < (left: Time, right: Time) -> Bool {
      (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }
  }

  /// Whether it is a file, a folder or something else.
  package let kind: FileKind
  /// The size in bytes.
  package let size: Int
  /// When the content last changed; programs may set it at will.
  package let modified: Time
  /// When content, name or rights last changed; only the kernel sets it.
  package let changed: Time
  /// The permission bits, set-id and sticky bits included.
  package let mode: UInt32
  /// The number of the owner.
  package let owner: UInt32
  /// The number of the owning group.
  package let group: UInt32
  /// The file system that holds it.
  package let device: UInt64
  /// The number of the file within its file system.
  package let inode: UInt64

  init(_ status: stat) {
    kind = FileKind(mode: status.st_mode)
    size = Int(status.st_size)
    modified = Time(seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
    changed = Time(seconds: status.st_ctim.tv_sec, nanoseconds: status.st_ctim.tv_nsec)
    mode = status.st_mode & 0o7777
    owner = status.st_uid
    group = status.st_gid
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
  }

  /// What stands at the end of a path from the current folder, links followed; `nil` for nothing.
  ///
  /// - Throws: What the kernel answered, except that the path is absent.
  package init?(following path: String) throws(SystemFailure) {
    var status = stat()
    guard unsafe fstatat(AT_FDCWD, path, &status, 0) == 0 else {
      if errno == ENOENT { return nil }
      throw SystemFailure.last(path: path)
    }
    self.init(status)
  }
}
