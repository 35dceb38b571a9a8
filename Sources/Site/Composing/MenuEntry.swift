import Publication

/// An entry of the menu: a folder of the section or a page of the school's own.
struct MenuEntry: Sendable, Hashable {
  /// The words.
  let title: String
  /// The page.
  let route: Route
  /// The folder of the page.
  let directory: String

  /// The entries of a section: those that the settings name, else all folders and marked pages.
  static func entries(of section: PublicSection) -> [MenuEntry] {
    let pages = Dictionary(
      section.pages.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    guard let menu = section.menu else {
      let marked = section.pages.filter { $0.isInMenu && $0.parent == nil }
      // The menu has a field for the search already.
      let folders = Folder.allCases.filter { $0 != .search }
      return folders.map(MenuEntry.init) + marked.map(MenuEntry.init)
    }
    return menu.compactMap { name in
      Folder(rawValue: name).map(MenuEntry.init) ?? pages[name].map(MenuEntry.init)
    }
  }

  private init(_ folder: Folder) {
    self.init(folder.title, .folder(folder))
  }

  private init(_ page: PublicPage) {
    self.init(page.title, .ownPage(page.id))
  }

  private init(_ title: String, _ route: Route) {
    self.title = title
    self.route = route
    directory = route.directory
  }
}
