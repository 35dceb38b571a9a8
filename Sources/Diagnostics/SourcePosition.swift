/// A place inside one text, counted as people count: from 1, in Unicode scalars.
///
/// libyaml counts scalars from 0 and libcmark counts UTF-8 bytes from 1; both are converted to this
/// one unit where their rooms end.
package struct SourcePosition: Sendable, Hashable, Comparable {
  /// The line, from 1.
  package var line: Int
  /// The column in Unicode scalars, from 1.
  package var column: Int

  /// Names the place at a line and a column, both from 1.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Orders by line, then by column.
  package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
