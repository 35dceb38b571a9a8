/// An entry of the menu.
package enum MenuEntry: Sendable, Hashable {
  /// A folder of the section.
  case section(SectionFolder)
  /// A page of the school's own.
  case page(Reference<Page>)
}
