/// Something that lies in content/.
package struct ContentEntry: Sendable, Hashable {
  /// What an entry is.
  package enum Kind: Sendable, Hashable {
    /// A regular file of a size in bytes.
    case file(size: Int)
    /// A folder.
    case folder
    /// A symbolic link; it is never followed.
    case link
    /// A device, a pipe or a socket.
    case other
  }

  /// The path relative to content/, with `/`, as the file system spells it.
  package let path: String
  /// What it is.
  package let kind: Kind

  /// Describes an entry.
  package init(path: String, kind: Kind) {
    self.path = path
    self.kind = kind
  }
}
