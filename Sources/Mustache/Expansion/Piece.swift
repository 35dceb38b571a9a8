/// One piece of a template with the lines, indentation and blocks settled: what the renderer walks.
///
/// In the strict mode references are slots and nothing is deferred; in the lenient one references
/// are names, and whatever is included waits until the data is known.
enum Piece<Reference: Sendable, Deferred: Sendable>: Sendable {
  /// Bytes to print as they are.
  case text([UInt8])
  /// A value to print.
  case value(Reference, isEscaped: Bool)
  /// Pieces for each value, or for one that is there.
  case section(Reference, [Piece])
  /// Pieces for a value that is not there.
  case inverted(Reference, [Piece])
  /// Pieces of another template or of a block set by an includer.
  case deferred(Deferred)
}

/// A piece as the expansion leaves it.
typealias LoosePiece = Piece<TemplateName, Excursion>
