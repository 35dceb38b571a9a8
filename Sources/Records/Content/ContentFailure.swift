/// Why something in content/ cannot be read.
package enum ContentFailure: Error, Sendable, Hashable {
  /// It does not exist.
  case missing
  /// It existed a moment ago.
  case vanished
  /// It is not a folder.
  case notAFolder
  /// It is not a regular file.
  case notAFile
  /// It is a symbolic link.
  case link
  /// The rights do not suffice.
  case forbidden
  /// It has more bytes than the limit.
  case tooLarge(limit: Int)
  /// The folder holds more entries, or folders inside folders, than any section does.
  case tooMuch
  /// The system says no, with its error number.
  case system(Int32)
}
