import Diagnostics
import Publication
import Testing

@testable import Site

@Suite("The pages of events")
struct EventPagesTests {
  @Test func `a section without events says that they are being prepared`() throws {
    let site = try RenderedSite(try .empty())
    let main = try site.main("meropriyatiya/index.html")
    #expect(main == "<p class=\"empty\">Информация готовится.</p>\n")
  }

  @Test func `coming events stand first, past ones backwards`() throws {
    var section = try PublicSection.empty()
    section.events = [
      PublicEvent("a", "Давно", starts: try PublicMoment("2025-09-01")),
      PublicEvent("b", "Вчера", starts: try PublicMoment("2026-11-20")),
      PublicEvent("c", "Сегодня", starts: try PublicMoment("2026-11-21", minute: 840)),
      PublicEvent("d", "Потом", starts: try PublicMoment("2026-12-01")),
    ]
    let main = try RenderedSite(section).main("meropriyatiya/index.html")
    let words = ["Ближайшие", "Сегодня", "Потом", "Прошедшие", "Вчера", "Давно"]
    let order = main.split { "<>".contains($0) }.map(String.init).filter(words.contains)
    #expect(order == words)
    let years = main.split(separator: "\n").filter { $0.hasPrefix("<h3") }
    #expect(
      years == [
        "<h3 id=\"year_2026\">2026\u{A0}год</h3>", "<h3 id=\"year_2025\">2025\u{A0}год</h3>",
      ])
  }

  @Test func `where nothing is coming the page says so and keeps the past`() throws {
    var section = try PublicSection.empty()
    section.events = [PublicEvent("a", "Давно", starts: try PublicMoment("2025-09-01"))]
    let main = try RenderedSite(section).main("meropriyatiya/index.html")
    #expect(main.contains("<p class=\"empty\">Сейчас ничего не запланировано.</p>"))
    #expect(main.contains("Давно"))
    #expect(!main.contains("<h3"))
  }

  @Test func `an event says when, where, for whom, and how to register while it is ahead`() throws {
    var section = try PublicSection.empty()
    var coming = PublicEvent(
      "d", "Сессия", starts: try PublicMoment("2026-12-01", minute: 840), text: "Приходите.")
    coming.ends = try PublicMoment("2026-12-01", minute: 930)
    coming.place = "Актовый зал"
    coming.audience = "Наставники"
    coming.program = PublicReference(.program, "p", title: "Программа")
    coming.registrationURL = "https://forms.example/?a=1&b=2"
    var past = coming
    past.id = "a"
    past.starts = try PublicMoment("2025-12-01")
    past.ends = nil
    section.events = [past, coming]
    let site = try RenderedSite(section)
    let main = try site.main("meropriyatiya/d/index.html")
    #expect(
      main == """
        <p class="lead"><time datetime="2026-12-01">1\u{A0}декабря\u{A0}2026\u{A0}г., \
        14:00–15:30</time></p>
        <dl class="facts">
        <div>
        <dt>Где</dt>
        <dd>Актовый зал</dd>
        </div>
        <div>
        <dt>Для кого</dt>
        <dd>Наставники</dd>
        </div>
        <div>
        <dt>Программа</dt>
        <dd><a href="../../programmy/p/index.html">Программа</a></dd>
        </div>
        </dl>
        <div class="text">
        <p>Приходите.</p>
        </div>
        <p><a class="action" href="https://forms.example/?a=1&amp;b=2" rel="noopener">Записаться</a></p>
        <p class="download"><a href="../../meropriyatiya/d/event.ics" download>Добавить в \
        календарь</a> (iCalendar, 691\u{A0}байт)</p>
        <nav class="neighbours" aria-label="Соседние мероприятия">
        <ul>
        <li>Раньше: <a href="../../meropriyatiya/a/index.html" rel="prev">Сессия</a></li>
        </ul>
        </nav>

        """)
    let ended = try site.main("meropriyatiya/a/index.html")
    #expect(ended.contains("<span class=\"badge badge-past\">уже прошло</span>"))
    #expect(!ended.contains("Записаться"))
    #expect(!ended.contains("Добавить в календарь"))
    #expect(ended.contains("Позже: <a href=\"../../meropriyatiya/d/index.html\" rel=\"next\">"))
  }
}
