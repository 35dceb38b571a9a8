/// A page of the school's own.
package struct PublicPage: Sendable {
  /// The id, which is its path.
  package var id: String
  /// The title.
  package var title: String
  /// Whether it stands in the menu by itself.
  package var isInMenu: Bool
  /// The place among its siblings; pages without one come last.
  package var position: Int?
  /// The page above it.
  package var parent: PublicReference?
  /// The text.
  package var body: PublicText
  /// The ledger line of the page.
  package var lines: [LedgerLine]

  /// Makes a page.
  package init(
    id: String, title: String, isInMenu: Bool, position: Int?, parent: PublicReference?,
    body: PublicText, lines: [LedgerLine]
  ) {
    self.id = id
    self.title = title
    self.isInMenu = isInMenu
    self.position = position
    self.parent = parent
    self.body = body
    self.lines = lines
  }
}
