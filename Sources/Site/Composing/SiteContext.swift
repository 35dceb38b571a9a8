import Diagnostics
import Publication

/// What every page of one build shares; nothing in it changes while pages are made on all cores.
///
/// It is an object, so that handing it to a page counts one reference and not one for each of its parts.
final class SiteContext: Sendable {
  /// Everything that may be public.
  let section: PublicSection
  /// Where the files lie that pages refer to.
  let assets: AssetCatalog
  /// The entries of the menu.
  private let menu: [MenuEntry]
  /// The path of the base URL with both slashes, for the answer to a missing address.
  let sitePath: String
  /// The roadmaps with their pages.
  let roadmaps: RoadmapShelf
  /// The calendar years in which there is news, newest first, each with its place among all news.
  let newsYears: [(year: Int, range: Range<Int>)]
  /// Where each document stands in the section, by id.
  let documentPositions: [String: Int]
  /// Where each page of the school's own stands in the section, by id.
  let pagePositions: [String: Int]
  /// Where the news of each programme stand, newest first, by the programme's id.
  let programNews: [String: [Int]]
  /// Where the events of each programme stand, in their order, by the programme's id.
  let programEvents: [String: [Int]]
  /// Where the practices of each programme stand, in their order, by the programme's id.
  let programPractices: [String: [Int]]
  /// The newest picture of each programme's news, by the programme's id.
  let programPictures: [String: String]
  /// The columns of each bank's tables.
  let bankColumns: [PublicBankEntry.Bank: BankColumns]
  /// Where the pages below each page stand, in their order, by its id.
  let childPages: [String: [Int]]

  /// The tables inside texts.
  let tables: [TextTable]
  /// The files of the tables inside the text of a page.
  let textTables: [Route: [OpenFile]]
  /// The newest day of everything that the section shows.
  let updated: CivilDate?
  /// The absolute address of the organisation's own site.
  let organizationURL: String
  /// The links that all pages have, for each depth at which pages lie.
  private let chromeLinks: [ChromeLinks]

  /// Prepares what the pages of a section share.
  init(section: PublicSection, assets: AssetCatalog) {
    self.section = section
    self.assets = assets
    self.roadmaps = RoadmapShelf(section.roadmaps, schoolYear: section.schoolYear)
    self.tables = TextTable.all(in: section, roadmaps)
    self.textTables = Dictionary(grouping: tables, by: \.route).mapValues { $0.map(\.file) }
    self.updated = section.newestDay
    self.organizationURL = AddressResolution.resolve(
      section.organization.siteURL, against: section.baseURL + "/")
    let menu = MenuEntry.entries(of: section)
    self.menu = menu
    self.sitePath = SiteContext.path(of: section.baseURL)
    self.newsYears = SiteContext.newsYears(of: section.news)
    self.documentPositions = SiteContext.positions(of: section.documents.map(\.id))
    self.pagePositions = SiteContext.positions(of: section.pages.map(\.id))
    self.programNews = SiteContext.programNews(of: section)
    self.programEvents = SiteContext.programEvents(of: section)
    self.programPractices = SiteContext.programPractices(of: section)
    self.programPictures = SiteContext.programPictures(of: section, assets: assets)
    self.bankColumns = [
      .mentors: BankColumns(of: section.mentors), .mentees: BankColumns(of: section.mentees),
    ]
    var children: [String: [Int]] = [:]
    for (position, page) in section.pages.enumerated() {
      if let parent = page.parent?.id { children[parent, default: []].append(position) }
    }
    self.childPages = children
    self.chromeLinks = (0...3).map {
      ChromeLinks(Locator(depth: $0), section, assets, menu)
    }
  }

  /// The absolute address of a page, which is named by its folder.
  func absoluteURL(of route: Route) -> String {
    "\(section.baseURL)/\(route == .notFound ? route.path : route.directory)"
  }

  /// The absolute address of a file of the output; a page is named by its folder.
  func absoluteURL(of path: String) -> String {
    let name = "index.html"
    let isPage = path == name || path.hasSuffix("/" + name)
    return "\(section.baseURL)/\(isPage ? path.dropLast(name.count) : path[...])"
  }

  /// The links that all pages have which link as one does.
  func chromeLinks(from locator: Locator) -> ChromeLinks {
    chromeLinks.first { $0.root == locator.root } ?? ChromeLinks(locator, section, assets, menu)
  }

  /// The position of each id in a list; of two equal ones the first counts.
  private static func positions(of ids: [String]) -> [String: Int] {
    Dictionary(
      ids.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// The path of an absolute URL, with a slash at both ends.
  private static func path(of url: String) -> String {
    guard let scheme = url.utf8.firstIndex(of: UInt8(ascii: ":")) else { return "/" }
    let authority = url[scheme...].dropFirst(3)
    guard let slash = authority.firstIndex(of: "/") else { return "/" }
    let path = authority[slash...]
    return path.hasSuffix("/") ? String(path) : path + "/"
  }
}
