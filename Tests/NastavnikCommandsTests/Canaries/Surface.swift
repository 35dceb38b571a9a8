import Testing

/// A kind of file in the output tree, on which every canary is looked for.
///
/// A file that no surface claims, or that two claim, fails the suite: whoever makes a new kind of file
/// has to say here what it is.
struct Surface: CustomTestStringConvertible, Sendable {
  /// What it is.
  let testDescription: String
  /// The parts of its path; `*` stands for any part, `*` inside a part for any letters.
  let pattern: [Substring]
  /// What its paths end with, where that alone tells them.
  var ending: String?

  /// Describes a surface by the pattern of its paths.
  init(_ name: String, _ pattern: String) {
    testDescription = name
    self.pattern = pattern.split(separator: "/")
  }

  /// Describes a surface by the ending of its files, wherever they lie.
  init(_ name: String, endingWith ending: String) {
    testDescription = name
    pattern = []
    self.ending = ending
  }

  /// Whether a file belongs to the surface.
  func claims(_ path: String) -> Bool {
    if let ending { return path.hasSuffix(ending) }
    let parts = path.split(separator: "/")
    return parts.count == pattern.count && zip(parts, pattern).allSatisfy(Surface.fits)
  }

  private static func fits(_ part: Substring, _ pattern: Substring) -> Bool {
    guard let star = pattern.firstIndex(of: "*") else { return part == pattern }
    let (head, tail) = (pattern[..<star], pattern[pattern.index(after: star)...])
    return part.hasPrefix(head) && part.hasSuffix(tail)
      && part.count >= head.count + tail.count && !(pattern == "*" && reserved.contains(part))
  }

  /// The parts of paths that are never an id or a slug.
  private static let reserved: Set<Substring> = ["index.html", "stranitsa", "assets", "data"]

  /// Every surface of the section.
  static let all: [Surface] =
    pages + [
      Surface("the feed of news", "feed.xml"), Surface("the calendar", "events.ics"),
      Surface("one event for calendars", "meropriyatiya/*/event.ics"),
      Surface("the map of pages", "sitemap.xml"), Surface("the file for robots", "robots.txt"),
      Surface("the open data", "data/nastavnichestvo.json"),
      Surface("the shape of the open data", "data/schema.json"),
      Surface("the export for the municipal bank", "data/municipal.json"),
      Surface("the table of documents", "data/dokumenty.csv"),
      Surface("the table of the roadmap", "data/dorozhnaya-karta.csv"),
      Surface("the table of events", "data/meropriyatiya.csv"),
      Surface("the table of awards", "data/nagrady.csv"),
      Surface("the table of mentees", "data/nastavlyaemye.csv"),
      Surface("the table of mentors", "data/nastavniki.csv"),
      Surface("the table of news", "data/novosti.csv"),
      Surface("the table of partners", "data/partnery.csv"),
      Surface("the table of indicators", "data/pokazateli.csv"),
      Surface("the table of programmes", "data/programmy.csv"),
      Surface("the table of plans", "data/programmy-plan.csv"),
      Surface("the table of results", "data/rezultaty.csv"),
      Surface("the table of conditions", "data/usloviya.csv"),
      Surface("the table of requirements", "data/o-razdele.csv"),
      Surface("a table inside a text", "data/tablitsy/*.csv"),
      Surface("the table of another roadmap", "data/dorozhnaya-karta-*.csv"),
      Surface("the stylesheet", "assets/style-*.css"),
      Surface("the script that pages wait for", "assets/early-*.js"),
      Surface("the sign of the section", "assets/icon-*.svg"),
      Surface("the script", "assets/script-*.js"),
      Surface("pictures", "assets/foto-*.jpg"), Surface("lighter pictures", "assets/foto-*.webp"),
      Surface("PDF documents", "assets/*.pdf"), Surface("Word documents", "assets/*.docx"),
      Surface("Excel tables", "assets/*.xlsx"), Surface("ODF texts", "assets/*.odt"),
      Surface("rich texts", "assets/*.rtf"), Surface("plain texts", "assets/*.txt"),
      Surface("attached tables", "assets/*.csv"), Surface("signatures", "assets/*.sig"),
      Surface("compressed copies by gzip", endingWith: ".gz"),
      Surface("compressed copies by brotli", endingWith: ".br"),
      Surface("the words of pages for the search", "poisk/pagefind/fragment/*"),
      Surface("the index of the search", "poisk/pagefind/index/*"),
      Surface("the program of the search", "poisk/pagefind/*"),
      Surface("the list of own files", ".nastavnik-manifest"),
    ]

  private static let pages: [Surface] = [
    Surface("the home page", "index.html"), Surface("the page for what is missing", "404.html"),
    Surface("the normative base", "normativnaya-baza/index.html"),
    Surface("the roadmap", "dorozhnaya-karta/index.html"),
    Surface("a roadmap of another year", "dorozhnaya-karta/*/index.html"),
    Surface("the bank of mentors", "nastavniki/index.html"),
    Surface("a further page of the bank of mentors", "nastavniki/stranitsa/*/index.html"),
    Surface("a mentor", "nastavniki/*/index.html"),
    Surface("the bank of mentees", "nastavlyaemye/index.html"),
    Surface("a mentee", "nastavlyaemye/*/index.html"),
    Surface("the programmes", "programmy/index.html"),
    Surface("a programme", "programmy/*/index.html"),
    Surface("the results", "rezultaty/index.html"),
    Surface("results of a programme", "rezultaty/*/index.html"),
    Surface("the practices", "praktiki/index.html"),
    Surface("a practice", "praktiki/*/index.html"),
    Surface("the materials", "materialy/index.html"),
    Surface("a material", "materialy/*/index.html"),
    Surface("the news", "novosti/index.html"),
    Surface("a further page of the news", "novosti/stranitsa/*/index.html"),
    Surface("a news item or a year of news", "novosti/*/index.html"),
    Surface("the events", "meropriyatiya/index.html"),
    Surface("an event", "meropriyatiya/*/index.html"),
    Surface("the indicators", "pokazateli/index.html"),
    Surface("the awards", "nagrady/index.html"), Surface("the partners", "partnery/index.html"),
    Surface("the search", "poisk/index.html"),
    Surface("the conditions", "usloviya/index.html"), Surface("an own page", "o-nas/index.html"),
    Surface("the page about the section", "o-razdele/index.html"),
  ]
}
