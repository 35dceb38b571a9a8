import Diagnostics
import Publication
import Testing

@testable import Site

/// A section rendered with the project's own templates, page by page.
struct RenderedSite {
  private let files: [String: SiteFile]
  /// The paths in the order in which they are planned.
  let paths: [String]

  /// Plans a section; its templates have to be right.
  init(_ section: PublicSection, assets: AssetCatalog = .bare) throws {
    var log = DiagnosticLog()
    let theme = try BuiltInTheme.load(log: &log)
    try #require(log.ordered.map(\.summary) == [])
    let planned = Site(section: section, theme: try #require(theme), assets: assets).files()
    paths = planned.map(\.path)
    files = Dictionary(planned.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A whole page as text.
  func page(_ path: String) throws -> String {
    var bytes: [UInt8] = []
    _ = try #require(files[path], "no page \(path)").write(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What stands under the heading of a page, its lines as written; without the links to files.
  func main(_ path: String) throws -> String {
    let page = try page(path)
    let opening = try #require(page.split("<h1>"), "no heading on \(path)").after
    let content = try #require(opening.split("</h1>\n"), "no end of the heading on \(path)").after
    let whole = try #require(content.split("\n</main>"), "no end of the content on \(path)").before
    return whole.split("\n<ul class=\"downloads\"")?.before ?? whole
  }

  /// What a page tells machines: its lines of Open Graph and of structured data.
  func metadata(_ path: String) throws -> String {
    try page(path).split(separator: "\n").filter {
      $0.contains("property=\"") || $0.contains("application/ld+json")
    }.joined(separator: "\n")
  }

  /// What a page reveals.
  func trace(_ path: String) throws -> Trace {
    var bytes: [UInt8] = []
    return try #require(files[path], "no page \(path)").write(&bytes)
  }
}

extension AssetCatalog {
  /// No files but the stylesheet.
  static let bare = AssetCatalog(stylesheet: "assets/style-0.css", pictures: [:], files: [:])
}

extension String {
  /// What stands before and after the first occurrence of a text.
  fileprivate func split(_ separator: String) -> (before: String, after: String)? {
    let here = Array(utf8)
    let sought = Array(separator.utf8)
    guard here.count >= sought.count else { return nil }
    for start in 0...(here.count - sought.count)
    where here[start..<start + sought.count].elementsEqual(sought) {
      return (
        String(decoding: here[..<start], as: UTF8.self),
        String(decoding: here[(start + sought.count)...], as: UTF8.self)
      )
    }
    return nil
  }
}
