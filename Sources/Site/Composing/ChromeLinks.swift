import Mustache
import Publication
import Synchronization

/// The links that stand around the content of every page, as seen from one depth.
///
/// Thousands of pages lie at the same depth: their links are made once.
final class ChromeLinks: Sendable {
  /// What stands before a path from the root.
  let root: String
  let stylesheet: String
  let script: String?
  let earlyScript: String?
  let icon: String?
  let home: String
  let feed: String
  let conditions: String
  /// The page about the section itself.
  let about: String
  let search: String
  /// Who answers, by capacity, with the place where they are named.
  let answering: LinkView

  private let entries: [MenuEntry]
  private let urls: [String]
  /// The menus by what is marked in them; most pages stand below one of a few folders.
  private let menus = Mutex<[[MenuMark]: SharedParts<MenuItemView>]>([:])

  /// Makes the links of the pages that link as one does.
  init(
    _ locator: Locator, _ section: PublicSection, _ assets: AssetCatalog, _ entries: [MenuEntry]
  ) {
    root = locator.root
    stylesheet = locator.link(toFile: assets.stylesheet)
    script = assets.script.map(locator.link(toFile:))
    earlyScript = assets.earlyScript.map(locator.link(toFile:))
    icon = assets.icon.map(locator.link(toFile:))
    home = locator.link(to: .home)
    feed = locator.link(toFile: NewsFeed.path)
    conditions = locator.link(to: .folder(.conditions))
    about = locator.link(to: .about)
    search = locator.link(to: .folder(.search))
    answering = LinkView(
      title: section.answering, url: "\(about)#\(AboutPage.contactsAnchor)")
    self.entries = entries
    urls = entries.map { locator.link(to: $0.route) }
  }

  /// The menu of a page, in which it and what it lies below are marked.
  func menu(on route: Route) -> SharedParts<MenuItemView> {
    let directory = route.directory
    let marks = entries.map { MenuMark($0, on: route, in: directory) }
    return menus.withLock { menus in
      if let known = menus[marks] { return known }
      let menu = SharedParts(
        zip(entries.indices, marks).map { index, mark in
          MenuItemView(title: entries[index].title, url: urls[index], mark: mark)
        })
      menus[marks] = menu
      return menu
    }
  }
}
