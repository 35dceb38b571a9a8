import Glibc

/// What stands under a name in a folder.
package enum FileKind: Sendable, Hashable {
  /// An ordinary file.
  case file
  /// A folder.
  case folder
  /// A symbolic link, which nothing here follows.
  case link
  /// A device, a socket, a pipe.
  case other

  init(mode: UInt32) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }
}
