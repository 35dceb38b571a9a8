import Diagnostics
import Publication
import Testing

@testable import Site

@Suite("The pages of news")
struct NewsPagesTests {
  @Test func `a section without news says that they are being prepared`() throws {
    let site = try RenderedSite(try .empty())
    let main = try site.main("novosti/index.html")
    #expect(main == "<p class=\"empty\">Информация готовится.</p>\n")
  }

  @Test func `news are cut into pages and gathered by year`() throws {
    var section = try PublicSection.empty()
    section.newsPerPage = 2
    section.news = [
      try PublicNews("c", "Третья", on: "2026-11-20", text: "Слова."),
      try PublicNews("b", "Вторая", on: "2026-09-01"),
      try PublicNews("a", "Первая", on: "2025-12-31"),
    ]
    let site = try RenderedSite(section)
    #expect(
      site.paths.filter { $0.hasPrefix("novosti/") } == [
        "novosti/index.html", "novosti/stranitsa/2/index.html", "novosti/2026/index.html",
        "novosti/2025/index.html", "novosti/c/index.html", "novosti/b/index.html",
        "novosti/a/index.html",
      ])
    let main = try site.main("novosti/index.html")
    #expect(
      main == """
        <nav class="years" aria-label="Новости по годам">
        <ul>
        <li><a href="../novosti/index.html" aria-current="page">Все</a></li>
        <li><a href="../novosti/2026/index.html">2026</a></li>
        <li><a href="../novosti/2025/index.html">2025</a></li>
        </ul>
        </nav>
        <ul class="cards">
        <li class="card">
        <p class="card-date"><time datetime="2026-11-20">20\u{A0}ноября\u{A0}2026\u{A0}г.</time></p>
        <p class="card-title"><a href="../novosti/c/index.html">Третья</a></p>
        <p class="card-summary">Слова.</p>
        </li>
        <li class="card">
        <p class="card-date"><time datetime="2026-09-01">1\u{A0}сентября\u{A0}2026\u{A0}г.</time></p>
        <p class="card-title"><a href="../novosti/b/index.html">Вторая</a></p>
        </li>
        </ul>
        <nav class="pagination" aria-label="Страницы: Новости">
        <ul>
        <li><a href="../novosti/index.html" aria-current="page">1</a></li>
        <li><a href="../novosti/stranitsa/2/index.html">2</a></li>
        <li><a href="../novosti/stranitsa/2/index.html" rel="next">Вперёд</a></li>
        </ul>
        </nav>
        <p>За новостями можно следить в программе для чтения лент: \
        <a href="../feed.xml">Лента новостей</a> (Atom, 1,5\u{A0}КБ).</p>

        """)
    let year = try site.main("novosti/2025/index.html")
    #expect(year.contains("<a href=\"../../novosti/a/index.html\">Первая</a>"))
    #expect(!year.contains("Вторая"))
    #expect(
      try site.page("novosti/2025/index.html").contains("<h1>Новости за\u{A0}2025\u{A0}год</h1>"))
    #expect(
      try site.page("novosti/stranitsa/2/index.html").contains("<h1>Новости, страница 2</h1>"))
  }

  @Test func `an item shows its text, author, stage, programmes, documents and neighbours`() throws
  {
    var section = try PublicSection.empty()
    var item = try PublicNews(
      "b", "<b>«Две» & \"три\"</b>", on: "2026-09-10", text: "Текст.", line: 1)
    item.author = PublicName(anonymous: "методический кабинет")
    item.stage = "7"
    item.programs = [PublicReference(.program, "p", title: "Программа")]
    item.documents = [PublicReference(.document, "d", title: "Приказ")]
    section.news = [
      try PublicNews("c", "Новее", on: "2026-11-20", line: 2), item,
      try PublicNews("a", "Старше", on: "2025-12-31", line: 3),
    ]
    let site = try RenderedSite(section)
    let main = try site.main("novosti/b/index.html")
    #expect(
      main == """
        <p class="byline"><time datetime="2026-09-10">10\u{A0}сентября\u{A0}2026\u{A0}г.</time> · \
        Автор: методический кабинет</p>
        <div class="text">
        <p>Текст.</p>
        </div>
        <dl class="facts">
        <div>
        <dt>Этап дорожной карты</dt>
        <dd>7</dd>
        </div>
        <div>
        <dt>Программы</dt>
        <dd><a href="../../programmy/p/index.html">Программа</a></dd>
        </div>
        <div>
        <dt>Документы</dt>
        <dd><a href="../../normativnaya-baza/index.html#d">Приказ</a></dd>
        </div>
        </dl>
        <nav class="neighbours" aria-label="Соседние новости">
        <ul>
        <li>Раньше: <a href="../../novosti/a/index.html" rel="prev">Старше</a></li>
        <li>Позже: <a href="../../novosti/c/index.html" rel="next">Новее</a></li>
        </ul>
        </nav>

        """)
    let page = try site.page("novosti/b/index.html")
    #expect(page.contains("<h1>&lt;b&gt;«Две» &amp; &quot;три&quot;&lt;/b&gt;</h1>"))
    #expect(!page.contains("<b>"))
    #expect(
      try site.trace("novosti/b/index.html").lines == [
        LedgerLine(index: 1), LedgerLine(index: 2), LedgerLine(index: 3),
      ])
  }

  @Test func `pictures of an item follow its text unless they stand in it`() throws {
    var section = try PublicSection.empty()
    var item = try PublicNews("a", "Снимки", on: "2026-09-10", text: "![Класс](media:one)")
    item.images = ["one", "two"]
    section.news = [item]
    var pictures: [String: PictureAsset] = [:]
    for id in ["one", "two"] {
      section.pictures[id] = PublicPicture(
        id: id, original: "media/\(id).png", alt: "Вид \(id)", credit: "рисунок \(id)", lines: [])
      pictures[id] = PictureAsset(
        jpeg: [.init(path: "assets/\(id).jpg", width: 800, height: 600)], webp: [])
    }
    let site = try RenderedSite(
      section,
      assets: AssetCatalog(stylesheet: "assets/style-0.css", pictures: pictures, files: [:]))
    let main = try site.main("novosti/a/index.html")
    #expect(
      main.utf8.split(separator: UInt8(ascii: "\n")).count { $0.starts(with: "<img".utf8) } == 1)
    #expect(main.contains("alt=\"Класс\""))
    #expect(main.contains("alt=\"Вид two\""))
    #expect(!main.contains("alt=\"Вид one\""))
    #expect(main.contains("<figcaption>рисунок two</figcaption>"))
    #expect(
      try site.main("novosti/index.html").contains("sizes=\"(max-width: 40rem) 100vw, 20rem\""))
  }

  @Test func `an item without a text says that it is being prepared`() throws {
    var section = try PublicSection.empty()
    section.news = [try PublicNews("a", "Тихо", on: "2026-09-10")]
    #expect(
      try RenderedSite(section).main("novosti/a/index.html").contains("Информация готовится"))
  }
}
