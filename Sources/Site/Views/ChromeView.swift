import HTML
package import Mustache

/// What stands around the content of every page: head, menu, path to the page, foot.
package struct ChromeView: TemplateView {
  let heading: String
  let windowTitle: String
  let description: String?
  let canonicalURL: String?
  /// The links that all pages have.
  let links: ChromeLinks
  let organization: String
  let organizationURL: String
  let policyURL: String?
  let menu: SharedParts<MenuItemView>
  let breadcrumbs: [LinkView]
  /// The page as a card in networks.
  let sharing: SharingView?
  /// The page for search engines.
  let structuredData: HTMLFragment
  /// The files that hold the same as the page.
  let downloads: [DownloadView]
  /// Whether such a file would be empty, since everybody on the page forbids transfer.
  let lacksDownload: Bool
  /// How fresh the page is, and who answers for it.
  let state: PageStateView
  /// Whether it is the page of the search, which has a larger field of its own.
  let isSearch: Bool
  /// Under which heading the search finds the page; `nil` where it leaves the page out.
  let searchKind: String?

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("heading") { $0.heading },
    .text("window_title") { $0.windowTitle },
    .text("description") { $0.description },
    .text("canonical_url") { $0.canonicalURL },
    .text("stylesheet") { $0.links.stylesheet },
    .text("script") { $0.links.script },
    .text("early_script") { $0.links.earlyScript },
    .text("icon") { $0.links.icon },
    .text("home") { $0.links.home },
    .text("feed") { $0.links.feed },
    .text("conditions") { $0.links.conditions },
    .text("organization") { $0.organization },
    .text("organization_url") { $0.organizationURL },
    .text("policy_url") { $0.policyURL },
    .list("menu", shared: { $0.menu }),
    .flag("has_breadcrumbs") { !$0.breadcrumbs.isEmpty },
    .list("breadcrumbs") { $0.breadcrumbs },
    .view("sharing") { $0.sharing },
    .markup("structured_data") { $0.structuredData },
    .flag("has_downloads") { !$0.downloads.isEmpty },
    .list("downloads") { $0.downloads },
    .flag("lacks_download") { $0.lacksDownload },
    .view("state") { $0.state },
    .text("about") { $0.links.about },
    .text("search") { $0.links.search },
    .flag("is_search") { $0.isSearch },
    .text("search_kind") { $0.searchKind },
  ]
}
