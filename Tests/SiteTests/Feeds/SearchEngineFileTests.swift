import Publication
import Testing

@testable import Site

@Suite("What search engines are told")
struct SearchEngineFileTests {
  @Test func `the map lists exactly the pages`() throws {
    var section = try PublicSection.empty()
    section.baseURL = "https://school.example/a&b"
    section.news = [try PublicNews("a", "Первая", on: "2026-11-20")]
    let site = try RenderedSite(section)
    let pages = site.paths.filter { $0.hasSuffix(".html") && $0 != "404.html" }
    let urls = pages.map { path in
      "<url>\n<loc>https://school.example/a&amp;b/\(path.dropLast("index.html".count))</loc>\n</url>\n"
    }
    #expect(
      try site.page("sitemap.xml") == """
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

        """ + urls.joined() + "</urlset>\n")
    #expect(pages.contains("novosti/a/index.html"))
  }

  @Test func `robots may read everything and find the map`() throws {
    #expect(
      try RenderedSite(try .empty()).page("robots.txt") == """
        User-agent: *
        Allow: /

        Sitemap: https://school.example/mentoring/sitemap.xml

        """)
  }
}
