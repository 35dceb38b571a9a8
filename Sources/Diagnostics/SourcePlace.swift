/// Where a problem is: a file, and in it a position where one is known.
package struct SourcePlace: Sendable, Hashable, Comparable {
  /// The path as the user wrote the folders, relative to content/ or templates/, with `/`.
  package var file: String
  /// The position in that file; `nil` when the problem is the file itself.
  package var position: SourcePosition?

  /// Names a position in a file, or the file as a whole.
  package init(file: String, position: SourcePosition? = nil) {
    self.file = file
    self.position = position
  }

  /// Names a line and a column in a file, both from 1.
  package init(file: String, line: Int, column: Int) {
    self.init(file: file, position: SourcePosition(line: line, column: column))
  }

  /// Orders by file (by bytes), then by position; the file as a whole comes first.
  package static func < (left: SourcePlace, right: SourcePlace) -> Bool {
    if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
    guard let here = left.position else { return right.position != nil }
    guard let there = right.position else { return false }
    return here < there
  }
}
