import Diagnostics
import Publication
import Testing

@testable import Site

@Suite("The page of the search")
struct SearchPageTests {
  @Test func `lists every page of the section by title`() throws {
    let section = try PublicSection.rich()
    let site = try RenderedSite(section)
    let main = try site.main("poisk/index.html")
    let listed = site.paths.filter { path in
      path.hasSuffix("/index.html") && !path.contains("/stranitsa/")
        && path != "poisk/index.html" && !path.hasPrefix("novosti/20")
    }
    #expect(listed.count > 20)
    for path in listed { #expect(main.contains("href=\"../\(path)\""), "\(path)") }
  }

  @Test func `puts titles in the order of a register, letter by letter`() throws {
    var section = try PublicSection.empty()
    section.programs = try ["Ящик", "Ёлка", "Еда", "<b>", "Жук"].enumerated().map { index, title in
      try PublicProgram("p\(index)", title, .active, line: index + 1)
    }
    let site = try RenderedSite(section)
    let main = try site.main("poisk/index.html")
    let links = main.split(separator: "\n").filter { $0.contains("/programmy/p") }
    #expect(
      links == [
        "<li><a href=\"../programmy/p2/index.html\">Еда</a></li>",
        "<li><a href=\"../programmy/p1/index.html\">Ёлка</a></li>",
        "<li><a href=\"../programmy/p4/index.html\">Жук</a></li>",
        "<li><a href=\"../programmy/p0/index.html\">Ящик</a></li>",
        "<li><a href=\"../programmy/p3/index.html\">&lt;b&gt;</a></li>",
      ])
    #expect(
      try site.trace("poisk/index.html").lines == Set((1...5).map(LedgerLine.init(index:))))
  }

  @Test func `names people whom a bank names, and answers for it`() throws {
    let day = try #require(CivilDate("2026-09-01"))
    var section = try PublicSection.empty()
    section.mentors = [.anna(on: day)]
    let site = try RenderedSite(section)
    #expect(try site.main("poisk/index.html").contains(">Петрова Анна</a>"))
    #expect(try !site.trace("poisk/index.html").lines.isEmpty)
  }

  @Test(arguments: [nil, "poisk/pagefind/pagefind.js"])
  func `knows the index where one is made`(bundle: String?) throws {
    var assets = AssetCatalog.bare
    assets.searchBundle = bundle
    let main = try RenderedSite(.empty(), assets: assets).main("poisk/index.html")
    #expect(main.contains(" data-bundle=\"../poisk/pagefind/pagefind.js\"") == (bundle != nil))
    #expect(main.contains("<noscript>"))
  }

  @Test func `every other page has a field that leads there`() throws {
    let site = try RenderedSite(.rich())
    for path in site.paths where path.hasSuffix(".html") {
      let page = try site.page(path)
      let fields = page.count(of: "class=\"site-search\"")
      #expect(fields == (path == "poisk/index.html" ? 0 : 1), "\(path)")
    }
    #expect(try site.page("programmy/index.html").contains("action=\"../poisk/index.html\""))
  }

  @Test(
    arguments: [
      ("index.html", "kind:О разделе"), ("nastavniki/index.html", "kind:Наставники"),
      ("programmy/shag/index.html", "kind:Программы"), ("poisk/index.html", nil),
      ("404.html", nil), ("novosti/2026/index.html", nil),
    ] as [(String, String?)])
  func `a page goes into the index under its folder, unless it repeats others`(
    path: String, kind: String?
  ) throws {
    let site = try RenderedSite(.rich())
    guard site.paths.contains(path) else {
      Issue.record("no page \(path) among \(site.paths)")
      return
    }
    let page = try site.page(path)
    #expect(page.count(of: " data-pagefind-body") == (kind == nil ? 0 : 1))
    if let kind { #expect(page.contains("data-pagefind-meta=\"\(kind)\"")) }
  }
}
