package import Mustache

/// A list of news: a page of all of them, or a calendar year.
package struct NewsListPage: TemplateView {
  let chrome: ChromeView
  let years: [MenuItemView]
  let items: [NewsCardView]
  let pagination: PaginationView?
  /// The feed of the news, on the pages of all of them.
  let feed: DownloadView?

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .view("chrome") { $0.chrome },
    .flag("has_years") { !$0.years.isEmpty },
    .list("years") { $0.years },
    .flag("has_items") { !$0.items.isEmpty },
    .list("items") { $0.items },
    .view("pagination") { $0.pagination },
    .view("feed") { $0.feed },
  ]
}
