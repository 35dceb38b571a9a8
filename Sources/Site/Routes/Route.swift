/// An address of the section; every path of a page is made here and nowhere else.
package enum Route: Sendable, Hashable {
  /// The home page.
  case home
  /// The first page of a folder.
  case folder(Folder)
  /// A further page of a list, from 2: `novosti/stranitsa/2/`.
  case listPage(Folder, Int)
  /// The news of a calendar year: `novosti/2026/`.
  case newsOfYear(Int)
  /// The roadmap of an older period: `dorozhnaya-karta/2025-2026/`.
  case roadmapOf(String)
  /// One record of a folder: `programmy/<id>/`.
  case item(Folder, String)
  /// The page about the section itself: `o-razdele/`.
  case about
  /// A page of the school's own.
  case ownPage(String)
  /// The page that a server shows for a missing address.
  case notFound

  /// The names in the root that no own page may have beside those of the section's pages: servers
  /// treat them in ways of their own, or the section keeps files there.
  package static let reservedNames = ["404", "assets", "data", "feed", "index"]

  /// The folder of the page, from the root, with a final slash; empty for the root itself.
  package var directory: String {
    switch self {
    case .home, .notFound: ""
    case .folder(let folder): "\(folder.rawValue)/"
    case .listPage(let folder, let number): "\(folder.rawValue)/stranitsa/\(number)/"
    case .newsOfYear(let year): "\(Folder.news.rawValue)/\(year)/"
    case .roadmapOf(let period): "\(Folder.roadmap.rawValue)/\(period)/"
    case .item(let folder, let id): "\(folder.rawValue)/\(id)/"
    case .about: "o-razdele/"
    case .ownPage(let id): "\(id)/"
    }
  }

  /// The file of the page, from the root.
  package var path: String {
    self == .notFound ? "404.html" : directory + "index.html"
  }
}
