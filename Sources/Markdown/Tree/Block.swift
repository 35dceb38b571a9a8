package import Diagnostics

/// A paragraph, heading, list or other part of a text that stands on lines of its own.
package struct Block: Sendable, Hashable {
  /// What a block is, with its content.
  package indirect enum Kind: Sendable, Hashable {
    /// Running text.
    case paragraph([Inline])
    /// A heading of level 1 to 6, as the author wrote it.
    case heading(level: Int, [Inline])
    /// A quotation.
    case quote([Block])
    /// A bulleted or numbered list.
    case list(MarkdownList)
    /// Text to be shown letter by letter, with the info string of its fence.
    case code(String, info: String)
    /// A thematic break.
    case rule
    /// A pipe table.
    case table(Table)
  }

  /// What the block is.
  package var kind: Kind
  /// Where it begins in the file.
  package var place: SourcePosition

  /// Makes a block that stands at a place.
  package init(_ kind: Kind, at place: SourcePosition) {
    self.kind = kind
    self.place = place
  }
}
