import Diagnostics
import Publication

/// What every page of one build shares; nothing in it changes while pages are made on all cores.
struct SiteContext: Sendable {
  /// Everything that may be public.
  let section: PublicSection
  /// Where the files lie that pages refer to.
  let assets: AssetCatalog
  /// The entries of the menu.
  let menu: [MenuEntry]
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
  /// The newest picture of each programme's news, by the programme's id.
  let programPictures: [String: String]
  /// Where the pages below each page stand, in their order, by its id.
  let childPages: [String: [Int]]

  /// The sizes in bytes of the files that pages offer, by path.
  var sizes: [String: Int] = [:]
  /// The tables inside texts.
  let tables: [TextTable]
  /// The files of the tables inside the text of a page.
  let textTables: [Route: [OpenFile]]
  /// The newest day of everything that the section shows.
  let updated: CivilDate?

  /// Prepares what the pages of a section share.
  init(section: PublicSection, assets: AssetCatalog) {
    self.section = section
    self.assets = assets
    self.roadmaps = RoadmapShelf(section.roadmaps, schoolYear: section.schoolYear)
    self.tables = TextTable.all(in: section, roadmaps)
    self.textTables = Dictionary(grouping: tables, by: \.route).mapValues { $0.map(\.file) }
    self.updated = section.newestDay
    self.menu = MenuEntry.entries(of: section)
    self.sitePath = SiteContext.path(of: section.baseURL)
    self.newsYears = SiteContext.newsYears(of: section.news)
    self.documentPositions = SiteContext.positions(of: section.documents.map(\.id))
    self.pagePositions = SiteContext.positions(of: section.pages.map(\.id))
    self.programNews = SiteContext.programNews(of: section)
    self.programEvents = SiteContext.programEvents(of: section)
    self.programPictures = SiteContext.programPictures(of: section, assets: assets)
    var children: [String: [Int]] = [:]
    for (position, page) in section.pages.enumerated() {
      if let parent = page.parent?.id { children[parent, default: []].append(position) }
    }
    self.childPages = children
  }

  /// The absolute address of a file of the output; a page is named by its folder.
  func absoluteURL(of path: String) -> String {
    let folder = path == "index.html" ? "" : path
    let suffix = "/index.html"
    let address = folder.hasSuffix(suffix) ? String(folder.dropLast(suffix.count - 1)) : folder
    return "\(section.baseURL)/\(address)"
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
