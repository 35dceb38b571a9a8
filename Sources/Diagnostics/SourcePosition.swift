/// A place inside one text, counted as people count: from 1, in Unicode scalars.
///
/// libyaml counts scalars from 0 and libcmark counts UTF-8 bytes from 1; both are converted to this
/// one unit where their rooms end.
package struct SourcePosition: Sendable, Hashable, Comparable {
  // Every key, reference and paragraph of a section keeps its place: half a word each is enough for
  // files of a few megabytes.
  private var storedLine: Int32
  private var storedColumn: Int32

  /// Names the place at a line and a column, both from 1.
  package init(line: Int, column: Int) {
    storedLine = Int32(clamping: line)
    storedColumn = Int32(clamping: column)
  }

  /// The line, from 1.
  package var line: Int {
    get { Int(storedLine) }
    set { storedLine = Int32(clamping: newValue) }
  }

  /// The column in Unicode scalars, from 1.
  package var column: Int {
    get { Int(storedColumn) }
    set { storedColumn = Int32(clamping: newValue) }
  }

  /// Orders by line, then by column.
  package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.storedLine, left.storedColumn) < (right.storedLine, right.storedColumn)
  }
}
