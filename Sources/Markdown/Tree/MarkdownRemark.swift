package import Diagnostics

/// Something that the parser left out or simplified, for the author to be told of.
package struct MarkdownRemark: Sendable, Hashable {
  /// What happened to the source.
  package enum Kind: Sendable, Hashable {
    /// Raw HTML was dropped.
    case rawHTML
    /// Blocks or inlines lie deeper than the nesting limit and keep their text alone.
    case tooDeep
    /// A table row has more cells than the header row; the surplus is left out, as in GFM.
    case surplusCells
    /// A heading without words was left out.
    case emptyHeading
  }

  /// What happened.
  package var kind: Kind
  /// Where it begins in the file.
  package var place: SourcePosition

  /// Notes that something happened at a place.
  package init(_ kind: Kind, at place: SourcePosition) {
    self.kind = kind
    self.place = place
  }
}
