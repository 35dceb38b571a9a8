package import Diagnostics

/// One cell of a table.
package struct TableCell: Sendable, Hashable {
  /// What the cell says.
  package var inlines: [Inline]
  /// Where its text begins in the file; for a cell that the row lacks, where the row ends.
  package var place: SourcePosition

  /// Makes a cell that stands at a place.
  package init(_ inlines: [Inline], at place: SourcePosition) {
    self.inlines = inlines
    self.place = place
  }
}
