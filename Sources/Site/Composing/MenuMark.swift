/// How an entry of the menu is related to the page that the menu stands on.
enum MenuMark: Sendable, Hashable {
  /// It is another page.
  case elsewhere
  /// It is this very page.
  case current
  /// This page lies below it.
  case around

  /// The mark of an entry on a page.
  ///
  /// - Parameters:
  ///   - entry: the entry.
  ///   - route: the page.
  ///   - directory: the folder of the page.
  init(_ entry: MenuEntry, on route: Route, in directory: String) {
    if entry.route == route {
      self = .current
    } else if !entry.directory.isEmpty, directory.utf8.starts(with: entry.directory.utf8) {
      self = .around
    } else {
      self = .elsewhere
    }
  }
}
