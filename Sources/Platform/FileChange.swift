/// A step that changes the file system, as the observer of a ``FileSystem`` sees it.
package struct FileChange: Sendable, Hashable {
  /// What is done.
  package enum Kind: String, Sendable, CaseIterable {
    /// A folder is made.
    case makeFolder
    /// A file is made or opened for writing.
    case create
    /// Bytes go into a file.
    case write
    /// Times, rights or the group of a file are set.
    case setAttributes
    /// A file gets a second name.
    case link
    /// A name is moved.
    case rename
    /// Two names change places.
    case exchange
    /// A file is removed.
    case removeFile
    /// An empty folder is removed.
    case removeFolder
  }

  /// What is done.
  package let kind: Kind
  /// The name that it is done to, relative to its folder.
  package let path: String
}
