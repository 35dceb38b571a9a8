import Diagnostics
import Publication
import Testing

@testable import Site

@Suite("The page about the section")
struct AboutPageTests {
  private static let path = "o-razdele/index.html"

  /// The words of a row with its state: «Новости: готовится».
  private func rows(_ site: RenderedSite) throws -> [String] {
    let csv = try site.page("data/o-razdele.csv").split(whereSeparator: \.isNewline).dropFirst()
    return csv.map { line in
      let cells = line.split(separator: ";", omittingEmptySubsequences: false)
      return "\(cells[1]): \(cells[4])"
    }
  }

  @Test func `an empty section waits for everything but what the law writes itself`() throws {
    let site = try RenderedSite(try .empty())
    let rows = try rows(site)
    #expect(rows.count == 19)
    #expect(
      rows.filter { !$0.hasSuffix(": готовится") } == [
        "Анонсы программ: сейчас нет",
        "Результаты завершённых программ: после завершения программ",
        "Условия и запреты на обработку персональных данных: есть",
      ])
  }

  @Test func `what is published is said to be there, with a link to it`() throws {
    var section = try PublicSection.empty()
    section.news = [try PublicNews("a", "Новость", on: "2026-11-01")]
    section.news[0].stage = "1"
    section.programs = [try PublicProgram("shag", "Шаг", .completed)]
    section.roadmaps = [
      PublicRoadmap(2026, period: nil, stages: [PublicStage("1", "Работа", items: [])])
    ]
    let site = try RenderedSite(section)
    let rows = try rows(site)
    for row in [
      "Новости: есть", "Реализуемые персонализированные программы: есть",
      "Освещение этапов дорожной карты: есть", "Результаты завершённых программ: готовится",
    ] { #expect(rows.contains(row)) }
    let main = try site.main(AboutPageTests.path)
    #expect(
      main.contains(
        """
        <tr><th scope="row">Освещение этапов дорожной карты</th>\
        <td data-label="Основание">приложение, строка 7</td><td data-label="Где">\
        <a href="../dorozhnaya-karta/index.html#stage_news">Дорожная карта</a></td>\
        <td data-label="Состояние"><span class="badge badge-done">есть</span></td></tr>
        """))
  }

  @Test func `without a roadmap nothing points at its news`() throws {
    let site = try RenderedSite(try .empty())
    for path in [AboutPageTests.path, "data/o-razdele.csv"] {
      let text = try site.page(path)
      #expect(text.contains("dorozhnaya-karta/"), "\(path)")
      #expect(!text.contains("stage_news"), "\(path)")
    }
  }

  @Test func `every page leads to it, and it to every folder with records`() throws {
    let site = try RenderedSite(try .rich(), assets: .withOrder)
    for path in site.paths where path.hasSuffix(".html") {
      #expect(try site.page(path).contains("o-razdele/index.html\">О разделе</a>"), "\(path)")
    }
    let main = try site.main(AboutPageTests.path)
    for folder in Folder.allCases where folder != .search {
      #expect(main.contains("href=\"../\(folder.rawValue)/index.html"), "\(folder.rawValue)")
    }
  }

  @Test func `every table is offered with its format and size`() throws {
    let site = try RenderedSite(try .rich(), assets: .withOrder)
    let main = try site.main(AboutPageTests.path)
    for path in site.paths where path.hasSuffix(".csv") {
      let hasRows = try site.page(path).count(of: "\r\n") > 1
      #expect(main.contains("<a href=\"../\(path)\" download>") == hasRows, "\(path)")
    }
    #expect(main.contains("Лента новостей</a> (Atom, "))
    #expect(main.contains("Календарь мероприятий</a> (iCalendar, "))
  }

  /// The pages with tables, and the files with the same.
  @Test(arguments: [
    ("nastavniki/index.html", "nastavniki"),
    ("programmy/index.html", "programmy"), ("programmy/shag/index.html", "programmy-plan"),
    ("dorozhnaya-karta/index.html", "dorozhnaya-karta"), ("pokazateli/index.html", "pokazateli"),
    ("normativnaya-baza/index.html", "dokumenty"), ("novosti/index.html", "novosti"),
    ("meropriyatiya/index.html", "meropriyatiya"), ("nagrady/index.html", "nagrady"),
    ("partnery/index.html", "partnery"), ("o-razdele/index.html", "o-razdele"),
  ])
  func `a page with a table links the same as CSV`(_ page: String, _ table: String) throws {
    let site = try RenderedSite(try .rich(), assets: .withOrder)
    let main = try site.page(page)
    let size = try site.page("data/\(table).csv").utf8.count
    #expect(size > 0)
    #expect(main.contains("/data/\(table).csv\" download>"))
    #expect(main.contains("(CSV, "))
  }

  @Test func `a table of headings alone is not offered, and its page says why`() throws {
    let site = try RenderedSite(try .rich(), assets: .withOrder)
    #expect(try site.page("data/nastavlyaemye.csv").count(of: "\r\n") == 1)
    let page = try site.page("nastavlyaemye/index.html")
    #expect(!page.contains("data/nastavlyaemye.csv"))
    let reason = "Файла с этой таблицей нет: те, о ком она, запретили передавать свои данные.</p>"
    #expect(page.contains("<p class=\"note\">\(reason)"))
    let empty = try RenderedSite(try .empty()).page("nastavlyaemye/index.html")
    #expect(!empty.contains(reason) && !empty.contains("data/nastavlyaemye.csv"))
  }

  /// A size at the foot of every page would let the consent of an author change all of them.
  @Test func `the feed and the calendar say format and size, one step from every page`() throws {
    let site = try RenderedSite(try .rich(), assets: .withOrder)
    let page = try site.page("novosti/index.html")
    #expect(
      page.contains(
        "<a href=\"../o-razdele/index.html#files_title\">Лента новостей, календарь, таблицы</a>"))
    #expect(page.contains("<a href=\"../feed.xml\">Лента новостей</a> (Atom, "))
    #expect(try !site.page("index.html").contains("<a href=\"feed.xml\""))
  }
}
