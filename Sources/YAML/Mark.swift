import Diagnostics

/// A place as libyaml counts: line and column from 0, columns in Unicode scalars, no byte order mark.
struct Mark: Hashable {
  /// The line, from 0 in the text given to libyaml.
  var line: Int
  /// The column in scalars, from 0.
  var column: Int

  /// The same place in the whole file, whose line `firstLine` is the first line of this text.
  func position(firstLine: Int) -> SourcePosition {
    SourcePosition(line: line + firstLine, column: column + 1)
  }
}
