/// A pipe table as in GitHub Flavored Markdown 0.29, section 4.10, with a caption besides.
package struct Table: Sendable, Hashable {
  /// How the cells of a column are set.
  package enum Alignment: Sendable, Hashable {
    /// `:--`
    case leading
    /// `:-:`
    case center
    /// `--:`
    case trailing
  }

  /// The alignment of each column; `nil` where the delimiter row asks for none.
  package var alignments: [Alignment?]
  /// The header cells, as many as there are columns.
  package var header: [TableCell]
  /// The rows below, none longer than the header.
  package var rows: [[TableCell]]
  /// The words of a following paragraph «Таблица: …», without that word.
  package var caption: [Inline]?

  /// Makes a table.
  package init(
    alignments: [Alignment?], header: [TableCell], rows: [[TableCell]], caption: [Inline]? = nil
  ) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
    self.caption = caption
  }
}
