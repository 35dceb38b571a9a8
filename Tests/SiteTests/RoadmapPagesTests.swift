import Diagnostics
import Publication
import Testing

@testable import Site

@Suite("The pages of roadmaps")
struct RoadmapPagesTests {
  private static let path = "dorozhnaya-karta/index.html"

  @Test func `a section without a roadmap says that it is being prepared`() throws {
    let site = try RenderedSite(try .empty())
    let main = try site.main(RoadmapPagesTests.path)
    #expect(main == "<p class=\"empty\">Информация готовится.</p>\n")
    #expect(try site.page(RoadmapPagesTests.path).contains("<h1>Дорожная карта</h1>"))
  }

  /// When the page says for which time its roadmap is.
  struct Period: CustomTestStringConvertible {
    let testDescription: String
    let title: String?
    let year: Int?
    let period: String?
    let lead: String?

    /// The cases, each the only roadmap of its section.
    static let all = [
      Period(
        testDescription: "a title that may leave it open", title: "План", year: 2026, period: nil,
        lead: "2026–2027\u{A0}учебный\u{A0}год"),
      Period(
        testDescription: "a heading made of it", title: nil, year: 2026, period: nil, lead: nil),
      Period(
        testDescription: "the author's words beside the year", title: nil, year: 2026,
        period: "сентябрь – июнь", lead: "сентябрь – июнь"),
    ]
  }

  @Test(arguments: Period.all)
  func period(_ period: Period) throws {
    var section = try PublicSection.empty()
    var roadmap = PublicRoadmap(period.year, period: period.period, stages: [])
    roadmap.title = period.title
    section.roadmaps = [roadmap]
    let main = try RenderedSite(section).main(RoadmapPagesTests.path)
    let lead = period.lead.map { "<p class=\"lead\">\($0)</p>" }
    #expect(main.contains(lead ?? "class=\"lead\"") == (lead != nil))
  }

  /// Which roadmaps there are in the school year 2026–2027, and where their pages lie.
  struct Shelf: CustomTestStringConvertible {
    let testDescription: String
    let roadmaps: [(year: Int?, period: String?)]
    let paths: [String]

    /// The cases.
    static let all = [
      Shelf(
        testDescription: "the current year has the folder, older ones their years",
        roadmaps: [(2026, nil), (2025, "сентябрь – июнь")],
        paths: ["index.html", "2025-2026/index.html"]),
      Shelf(
        testDescription: "a plan for the next year does not push the current one out",
        roadmaps: [(2027, nil), (2026, nil)], paths: ["index.html", "2027-2028/index.html"]),
      Shelf(
        testDescription: "without a current one the newest takes the folder",
        roadmaps: [(2025, nil), (2024, nil)], paths: ["index.html", "2024-2025/index.html"]),
      Shelf(
        testDescription: "a period in words is transliterated",
        roadmaps: [(2026, nil), (nil, "2022–2024 годы"), (nil, "…")],
        paths: ["index.html", "2022-2024-gody/index.html", "plan/index.html"]),
    ]
  }

  @Test(arguments: Shelf.all)
  func shelf(_ shelf: Shelf) throws {
    var section = try PublicSection.empty()
    section.roadmaps = shelf.roadmaps.map { year, period in
      PublicRoadmap(year, period: period, stages: [])
    }
    let paths = try RenderedSite(section).paths.filter { $0.hasPrefix("dorozhnaya-karta/") }
    #expect(paths == shelf.paths.map { "dorozhnaya-karta/\($0)" })
  }

  @Test func `without a roadmap of the current year the page says of which year it is`() throws {
    var section = try PublicSection.empty()
    section.roadmaps = [PublicRoadmap(2024, period: nil, stages: [])]
    let main = try RenderedSite(section).main(RoadmapPagesTests.path)
    #expect(
      main.contains(
        """
        <p class="note">Дорожной карты на 2026–2027\u{A0}учебный\u{A0}год пока нет. Здесь самая \
        новая из опубликованных: 2024–2025\u{A0}учебный\u{A0}год.</p>
        """))
    #expect(main.count(of: "Информация готовится.") == 2)
  }

  @Test func `the years are linked to each other`() throws {
    var section = try PublicSection.empty()
    section.roadmaps = [
      PublicRoadmap(2026, period: nil, stages: []), PublicRoadmap(2025, period: nil, stages: []),
    ]
    let main = try RenderedSite(section).main("dorozhnaya-karta/2025-2026/index.html")
    #expect(
      main.contains(
        """
        <nav class="years" aria-label="Дорожные карты по годам">
        <ul>
        <li><a href="../../dorozhnaya-karta/index.html">2026–2027\u{A0}учебный\u{A0}год</a></li>
        <li><a href="../../dorozhnaya-karta/2025-2026/index.html" aria-current="page">\
        2025–2026\u{A0}учебный\u{A0}год</a></li>
        </ul>
        </nav>
        """))
  }

  @Test func `the table keeps the author's headings and leaves out columns that nobody fills`()
    throws
  {
    var roadmap = PublicRoadmap(2026, period: nil, stages: [])
    roadmap.columns.items = "Что делаем"
    var first = PublicStage("1", "Подготовка <условий>", items: ["Собрать", "Подписать"])
    first.items[0].number = "1.1"
    first.items[0].term = .words("август")
    first.items[0].responsible = [
      PublicResponsible(name: nil, role: Disclosed("методсовет", by: [])),
      PublicResponsible(
        name: PublicName(anonymous: "Левченко Андрей"), role: Disclosed("директор", by: [])),
    ]
    first.items[1].number = "1.2"
    first.items[1].state = .inProgress
    roadmap.stages = [first, PublicStage("2.", "Итоги", items: [])]
    var section = try PublicSection.empty()
    section.roadmaps = [roadmap]
    let main = try RenderedSite(section).main(RoadmapPagesTests.path)
    #expect(
      main.contains(
        """
        <div class="table">
        <table class="roadmap stack">
        <caption>Дорожная карта</caption>
        <thead>
        <tr>
        <th scope="col">№</th>
        <th scope="col">Что делаем</th>
        <th scope="col">Срок</th>
        <th scope="col">Ответственные</th>
        </tr>
        </thead>
        <tbody>
        <tr class="stage"><th id="stage_1" scope="rowgroup" colspan="4">\
        1.\u{A0}Подготовка &lt;условий&gt;</th></tr>
        <tr>
        <td class="number">1.1</td>
        <th class="deed" scope="row"><p>Собрать</p>
        </th>
        <td data-label="Срок">август</td>
        <td class="who" data-label="Ответственные"><span class="line">методсовет</span> \
        <span class="line">Левченко Андрей, директор</span> </td>
        </tr>
        <tr>
        <td class="number">1.2</td>
        <th class="deed" scope="row"><p>Подписать</p>
        <p><span class="badge badge-in_progress">идёт</span></p></th>
        <td data-label="Срок"></td>
        <td class="who" data-label="Ответственные"></td>
        </tr>
        </tbody>
        <tbody>
        <tr class="stage"><th id="stage_2" scope="rowgroup" colspan="4">2.\u{A0}Итоги</th></tr>
        </tbody>
        </table>
        </div>
        """))
  }

  @Test func `what holds more than paragraphs is no heading of its row`() throws {
    var section = try PublicSection.empty()
    section.roadmaps = [
      PublicRoadmap(
        2026, period: nil, stages: [PublicStage("1", "Работа", items: ["Вести", "- раз\n- два"])])
    ]
    let main = try RenderedSite(section).main(RoadmapPagesTests.path)
    #expect(main.count(of: "<th class=\"deed\" scope=\"row\">") == 1)
    #expect(main.contains("<td class=\"deed\"><ul>"))
  }

  @Test func `where nothing is said but the stages, each is a row`() throws {
    var stages = ["Подготовка", "Итоги"].map { PublicStage("1", $0, items: []) }
    stages[0].term = .words("август")
    stages[1].participants = "все"
    var section = try PublicSection.empty()
    section.roadmaps = [PublicRoadmap(2026, period: nil, stages: stages)]
    let main = try RenderedSite(section).main(RoadmapPagesTests.path)
    #expect(
      main.contains(
        """
        <th scope="col">Этап</th>
        <th scope="col">Срок</th>
        <th scope="col">Участники</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <th id="stage_1" scope="row">1.\u{A0}Подготовка</th>
        <td data-label="Срок">август</td>
        <td data-label="Участники"></td>
        </tr>
        </tbody>
        """))
  }

  @Test func `stages of a group stand under its heading, each below its own line`() throws {
    var stages = ["Запуск", "Разговор", "Пары"].map { PublicStage(nil, $0, items: ["Дело"]) }
    stages[0].number = "1"
    stages[0].group = "I. Начало"
    stages[1].group = "I. Начало"
    var section = try PublicSection.empty()
    section.roadmaps = [PublicRoadmap(2026, period: nil, stages: stages)]
    let main = try RenderedSite(section).main(RoadmapPagesTests.path)
    #expect(
      main.contains(
        """
        <tbody class="group">
        <tr><th id="group_1" scope="colgroup" colspan="1">I. Начало</th></tr>
        </tbody>
        <tbody>
        <tr class="stage"><th id="stage_1" scope="rowgroup" colspan="1">1.\u{A0}Запуск</th></tr>
        """))
    #expect(main.count(of: "<tbody class=\"group\">") == 1 && main.count(of: "<tbody>") == 3)
  }

  @Test func `news belong to the stage of the year in which they were written`() throws {
    var section = try PublicSection.empty()
    var older = PublicStage("1", "Прошлый запуск", items: ["Дело"])
    older.group = "I. Начало"
    section.roadmaps = [
      PublicRoadmap(2026, period: nil, stages: [PublicStage("1", "Запуск", items: ["Дело"])]),
      PublicRoadmap(2025, period: nil, stages: [older]),
    ]
    section.news = [
      try PublicNews("c", "Осень", on: "2026-09-01", line: 1),
      try PublicNews("b", "Август", on: "2026-08-31", line: 2),
      try PublicNews("a", "Весна", on: "2026-05-01", line: 3),
      try PublicNews("z", "Группа", on: "2026-04-01", line: 4),
    ]
    for index in 0..<3 { section.news[index].stage = "1" }
    section.news[3].stage = "I. Начало"
    let site = try RenderedSite(section)
    let current = try site.main(RoadmapPagesTests.path)
    #expect(
      current.contains(
        """
        <h3 id="stage_1_news">1.\u{A0}Запуск</h3>
        <ul>
        <li><time datetime="2026-09-01">1\u{A0}сентября\u{A0}2026\u{A0}г.</time> \
        <a href="../novosti/c/index.html">Осень</a></li>
        <li><time datetime="2026-08-31">31\u{A0}августа\u{A0}2026\u{A0}г.</time> \
        <a href="../novosti/b/index.html">Август</a></li>
        </ul>
        """))
    #expect(current.contains("Запуск <a href=\"#stage_1_news\">Новости этапа</a></th>"))
    #expect(!current.contains("Весна"))
    let past = try site.main("dorozhnaya-karta/2025-2026/index.html")
    #expect(past.headings == ["Новости этапов", "I. Начало", "1.\u{A0}Прошлый запуск"])
    let item = try site.main("novosti/a/index.html")
    #expect(
      item.contains(
        """
        <dd><a href="../../dorozhnaya-karta/2025-2026/index.html#stage_1">\
        1.\u{A0}Прошлый запуск</a></dd>
        """))
    #expect(
      try site.trace("dorozhnaya-karta/2025-2026/index.html").lines
        == [LedgerLine(index: 3), LedgerLine(index: 4)])
  }

  @Test func `what has a date stands in its month, in order`() throws {
    var stage = PublicStage("1", "Запуск", items: ["Позже", "Раньше", "Словами", "Весь месяц"])
    stage.items[0].term = .day(try #require(CivilDate("2026-09-10")))
    stage.items[1].term = .until(try #require(CivilDate("2026-08-28")))
    stage.items[2].term = .words("сентябрь")
    stage.items[3].term = .month(try #require(CivilMonth(year: 2026, month: 9)))
    stage.items[3].state = .done
    var section = try PublicSection.empty()
    section.roadmaps = [PublicRoadmap(2026, period: nil, stages: [stage])]
    let main = try RenderedSite(section).main(RoadmapPagesTests.path)
    #expect(
      main.contains(
        """
        <ol class="months">
        <li>
        <h3>Август\u{A0}2026\u{A0}г.</h3>
        <ul>
        <li><span class="term">до\u{A0}28\u{A0}августа\u{A0}2026\u{A0}г.</span> Раньше</li>
        </ul>
        </li>
        <li>
        <h3>Сентябрь\u{A0}2026\u{A0}г.</h3>
        <ul>
        <li><span class="term">сентябрь\u{A0}2026\u{A0}г.</span> Весь месяц \
        <span class="badge badge-done">выполнено</span></li>
        <li><span class="term">10\u{A0}сентября\u{A0}2026\u{A0}г.</span> Позже</li>
        </ul>
        </li>
        </ol>
        """))
  }
}
