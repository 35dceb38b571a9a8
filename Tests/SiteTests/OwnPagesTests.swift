import Diagnostics
import Publication
import Testing

@testable import Site

@Suite("The school's own pages")
struct OwnPagesTests {
  /// Pages by id and parent, titled by their ids.
  private static func section(_ pages: [(id: String, parent: String?)]) throws -> PublicSection {
    var section = try PublicSection.empty()
    section.pages = pages.map { id, parent in
      PublicPage(
        id: id, title: "Страница \(id)", isInMenu: false, position: nil,
        parent: parent.map { PublicReference(.page, $0, title: "Страница \($0)") },
        body: PublicText(id == "empty" ? "" : "Слова."), lines: [])
    }
    return section
  }

  /// The words of a page's breadcrumbs.
  private static func breadcrumbs(of page: String) -> [String] {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { $0.hasPrefix("<nav class=\"breadcrumbs\"") }) else {
      return []
    }
    return lines[start...].prefix { $0 != "</nav>" }.compactMap { line in
      guard line.hasPrefix("<li>") else { return nil }
      return line.split { "<>".contains($0) }.first { !$0.contains("=") && $0 != "li" }
        .map(String.init)
    }
  }

  @Test func `a page lists the pages below it and names those above it`() throws {
    let site = try RenderedSite(
      OwnPagesTests.section([("a", nil), ("b", "a"), ("c", "b"), ("d", "a")]))
    let main = try site.main("a/index.html")
    #expect(
      main == """
        <div class="text">
        <p>Слова.</p>
        </div>
        <nav class="children" aria-label="Подробнее">
        <ul>
        <li><a href="../b/index.html">Страница b</a></li>
        <li><a href="../d/index.html">Страница d</a></li>
        </ul>
        </nav>

        """)
    let crumbs = OwnPagesTests.breadcrumbs(of: try site.page("c/index.html"))
    #expect(crumbs == ["Наставничество", "Страница a", "Страница b", "Страница c"])
  }

  @Test func `pages that are each other's parents are still made, and name each other once`() throws
  {
    let site = try RenderedSite(OwnPagesTests.section([("a", "b"), ("b", "a"), ("c", "c")]))
    let crumbs = OwnPagesTests.breadcrumbs(of: try site.page("a/index.html"))
    #expect(crumbs == ["Наставничество", "Страница b", "Страница a"])
    let own = OwnPagesTests.breadcrumbs(of: try site.page("c/index.html"))
    #expect(own == ["Наставничество", "Страница c"])
  }

  @Test func `a long way up is cut at its outer end`() throws {
    let chain = (0..<200).map { ("p\($0)", $0 == 0 ? nil : "p\($0 - 1)") }
    let crumbs = OwnPagesTests.breadcrumbs(
      of: try RenderedSite(OwnPagesTests.section(chain)).page("p199/index.html"))
    #expect(crumbs.count == 10)
    #expect(crumbs[1] == "… Страница p191")
    let whole = OwnPagesTests.breadcrumbs(
      of: try RenderedSite(OwnPagesTests.section(chain)).page("p8/index.html"))
    #expect(whole[1] == "Страница p0")
  }

  @Test func `a page without a text says that it is being prepared`() throws {
    let main = try RenderedSite(OwnPagesTests.section([("empty", nil)])).main("empty/index.html")
    #expect(main == "<p class=\"empty\">Информация готовится.</p>\n")
  }

  @Test func `the answer to a missing address links through the path of the base URL`() throws {
    let page = try RenderedSite(try .empty()).page("404.html")
    #expect(page.contains("<h1>Такой страницы нет</h1>"))
    #expect(page.contains("<a href=\"/mentoring/index.html\">главной страницы раздела</a>"))
    #expect(page.contains("<a href=\"/mentoring/novosti/index.html\">Новости</a>"))
    #expect(!page.contains("rel=\"canonical\""))
    #expect(!page.contains("href=\"../"))
  }

  @Test(arguments: [
    ("https://school.example", "/"), ("https://school.example/", "/"),
    ("https://school.example/a/b", "/a/b/"), ("https://школа.example/a/", "/a/"),
  ])
  func `the answer to a missing address takes its links from any base URL`(
    baseURL: String, path: String
  ) throws {
    var section = try PublicSection.empty()
    section.baseURL = baseURL
    let site = try RenderedSite(section)
    let folders = Folder.allCases.map {
      "<li><a href=\"\(path)\($0.rawValue)/index.html\">\($0.title)</a></li>\n"
    }
    #expect(
      try site.main("404.html") == """
        <p class="lead">Возможно, страницу перенесли или убрали, либо в адресе опечатка.</p>
        <p>Начните с <a href="\(path)index.html">главной страницы раздела</a> или выберите, что \
        нужно:</p>
        <ul class="folders">
        \(folders.joined())</ul>

        """)
    #expect(try site.page("404.html").contains("href=\"\(path)assets/style-0.css\""))
    #expect(try site.trace("404.html").lines.isEmpty)
  }
}
