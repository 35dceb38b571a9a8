package import Diagnostics

/// One entry of a list.
package struct ListItem: Sendable, Hashable {
  /// What the entry holds.
  package var blocks: [Block]
  /// Where its bullet or number stands in the file.
  package var place: SourcePosition

  /// Makes an entry that stands at a place.
  package init(_ blocks: [Block], at place: SourcePosition) {
    self.blocks = blocks
    self.place = place
  }
}
