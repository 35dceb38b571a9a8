/// A bulleted or numbered list.
package struct MarkdownList: Sendable, Hashable {
  /// The first number, 0 to 999,999,999; `nil` for a bulleted list.
  package var start: Int?
  /// Whether no blank lines stand between the items, so that their paragraphs need no element.
  package var isTight: Bool
  /// The items in order.
  package var items: [ListItem]

  /// Makes a list; a start of `nil` means bullets.
  package init(start: Int? = nil, isTight: Bool = true, items: [ListItem]) {
    self.start = start
    self.isTight = isTight
    self.items = items
  }
}
