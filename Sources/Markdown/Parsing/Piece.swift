/// A stretch of a paragraph that turned out to hold a table, to be parsed on its own.
struct Piece: Sendable {
  /// How the stretch is shown to libcmark.
  enum Shape: Sendable {
    /// One line, as an ATX heading, which is the one block that holds exactly one line of inlines.
    case cell
    /// Several lines, as a paragraph.
    case lines
  }

  var shape: Shape
  /// The text, its lines without markers and indentation.
  var content: LeafContent
  /// How deep the block lies that it belongs to.
  var depth: Int
}
