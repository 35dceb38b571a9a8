import Diagnostics
import Publication
import Testing

@testable import Site

@Suite("The pages of programmes")
struct ProgramPagesTests {
  @Test func `programmes stand by status, people without a page are not linked`() throws {
    var section = try PublicSection.empty()
    var active = try PublicProgram("a", "<script>«Шаг»</script>", .active, line: 1)
    active.mentors = [.named("Орлова Вера", "orlova-vera", line: 3)]
    active.mentees = [PublicName(anonymous: "Сова"), PublicName(anonymous: "Лис")]
    section.programs = [active, try PublicProgram("b", "Скоро", .announced, line: 2)]
    let site = try RenderedSite(section)
    #expect(
      try site.main("programmy/index.html").afterFilter.withoutCharts == """
        <section aria-labelledby="realizuyutsya">
        <h2 id="realizuyutsya">Реализуются</h2>
        <ul class="cards">
        <li class="card" data-title="&lt;script&gt;«Шаг»&lt;/script&gt;" data-date="2026-09-01"\
         data-form="педагог – педагог" data-state="реализуется">
        <div class="card-cover" aria-hidden="true"></div>
        <p class="card-kicker">педагог – педагог</p>
        <p class="card-title"><a href="../programmy/a/index.html">\
        &lt;script&gt;«Шаг»&lt;/script&gt;</a></p>
        <p>Помочь освоиться.</p>
        <dl class="facts">
        <div>
        <dt>Наставник</dt>
        <dd><a href="../nastavniki/orlova-vera/index.html">Орлова Вера</a></dd>
        </div>
        <div>
        <dt>Наставляемые</dt>
        <dd>Сова</dd>
        <dd>Лис</dd>
        </div>
        </dl>
        <p class="card-foot"><span class="badge badge-active">реализуется</span> \
        <span>1\u{A0}сентября\u{A0}2026\u{A0}г.\u{A0}– 31\u{A0}мая\u{A0}2027\u{A0}г.</span></p>
        </li>
        </ul>
        </section>
        <section aria-labelledby="gotovyatsya">
        <h2 id="gotovyatsya">Готовятся к началу</h2>
        <ul class="cards">
        <li class="card" data-title="Скоро" data-date="2026-09-01"\
         data-form="педагог – педагог" data-state="готовится">
        <div class="card-cover" aria-hidden="true"></div>
        <p class="card-kicker">педагог – педагог</p>
        <p class="card-title"><a href="../programmy/b/index.html">Скоро</a></p>
        <p>Помочь освоиться.</p>
        <p class="card-foot"><span class="badge badge-announced">готовится</span> \
        <span>1\u{A0}сентября\u{A0}2026\u{A0}г.\u{A0}– 31\u{A0}мая\u{A0}2027\u{A0}г.</span></p>
        </li>
        </ul>
        </section>
        <section aria-labelledby="over_time">
        <h2 id="over_time">На шкале времени</h2>
        </section>
        <section aria-labelledby="forms_and_kinds">
        <h2 id="forms_and_kinds">Формы и виды</h2>
        </section>

        """)
    #expect(
      try site.main("programmy/index.html").contains(
        """
        <li><a href="#realizuyutsya">Реализуются <span class="count">1</span></a></li>
        <li><a href="#gotovyatsya">Готовятся к началу <span class="count">1</span></a></li>
        """))
    #expect(
      try site.trace("programmy/index.html").lines == Set([1, 2, 3].map(LedgerLine.init(index:))))
  }

  @Test func `a section without programmes says that they are being prepared`() throws {
    let site = try RenderedSite(try .empty())
    #expect(
      try site.main("programmy/index.html") == "<p class=\"empty\">Информация готовится.</p>\n")
  }

  @Test func `a programme shows its facts, people, tasks, plan and news`() throws {
    var section = try PublicSection.empty()
    section.programs = [try ProgramPagesTests.extended()]
    var item = try PublicNews("n", "Встреча", on: "2026-10-05", line: 4)
    item.programs = [PublicReference(.program, "a", title: "Шаг")]
    section.news = [item, try PublicNews("other", "Другая", on: "2026-10-04", line: 5)]
    let site = try RenderedSite(section)
    #expect(
      try site.main("programmy/a/index.html") == """
        <p class="lead">Помочь освоиться.</p>
        <div class="split">
        <aside class="split-side panel" aria-label="Коротко о программе">
        <p><span class="badge badge-extended">реализуется, срок продлён</span></p>
        <dl class="facts">
        <div>
        <dt>Форма</dt>
        <dd>педагог – педагог</dd>
        </div>
        <div>
        <dt>Виды</dt>
        <dd>традиционное</dd>
        <dd>сетевое</dd>
        </div>
        <div>
        <dt>Срок</dt>
        <dd>1\u{A0}сентября\u{A0}2026\u{A0}г.\u{A0}– 31\u{A0}мая\u{A0}2027\u{A0}г.</dd>
        </div>
        <div>
        <dt>Продлена</dt>
        <dd>1\u{A0}ноября\u{A0}2026\u{A0}г. по взаимному согласию, до 31\u{A0}мая\u{A0}2027\u{A0}г.</dd>
        </div>
        <div>
        <dt>Приказ</dt>
        <dd><a href="../../normativnaya-baza/index.html#prikaz">Приказ № 1</a></dd>
        </div>
        <div>
        <dt>Куратор</dt>
        <dd>Куратор</dd>
        </div>
        </dl>
        </aside>
        <div class="split-main">
        <section aria-labelledby="people_title">
        <h2 id="people_title">Участники</h2>
        <dl class="facts">
        <div>
        <dt>Наставник</dt>
        <dd><a href="../../nastavniki/orlova-vera/index.html">Орлова Вера</a></dd>
        </div>
        </dl>
        </section>
        <section aria-labelledby="tasks_title">
        <h2 id="tasks_title">Задачи</h2>
        <ul>
        <li>Первая &amp; главная</li>
        </ul>
        </section>
        <section aria-labelledby="activities_title">
        <h2 id="activities_title">План мероприятий</h2>
        <div class="table">
        <table class="stack">
        <caption>План мероприятий программы</caption>
        <thead>
        <tr><th scope="col">Срок</th><th scope="col">Мероприятие</th>\
        <th scope="col">Форма</th></tr>
        </thead>
        <tbody>
        <tr>
        <td data-label="Срок">октябрь\u{A0}2026\u{A0}г.</td>
        <th scope="row">Открытый урок <span class="badge badge-done">проведено</span></th>
        <td data-label="Форма">урок</td>
        </tr>
        <tr>
        <td data-label="Срок"></td>
        <th scope="row">Беседа</th>
        <td data-label="Форма"></td>
        </tr>
        </tbody>
        </table>
        </div>
        </section>
        <section aria-labelledby="results_title">
        <h2 id="results_title">Результаты</h2>
        <p class="empty">Результаты публикуются после завершения программы.</p>
        </section>
        <section aria-labelledby="news_title">
        <h2 id="news_title">Новости программы</h2>
        <ul class="cards">
        <li class="card">
        <p class="card-date"><time datetime="2026-10-05">5\u{A0}октября\u{A0}2026\u{A0}г.</time></p>
        <p class="card-title"><a href="../../novosti/n/index.html">Встреча</a></p>
        </li>
        </ul>
        </section>
        </div>
        </div>

        """)
    #expect(
      try site.trace("programmy/a/index.html").lines
        == Set([1, 3, 4].map(LedgerLine.init(index:))))
  }

  @Test func `a programme shows its events and the practices that came of it`() throws {
    let own = PublicReference(.program, "a", title: "Шаг")
    var section = try PublicSection.empty()
    section.programs = [try PublicProgram("a", "Шаг", .active, line: 1)]
    section.events = [
      PublicEvent("e", "Турнир", starts: try PublicMoment("2026-12-12")),
      PublicEvent("other", "Другое", starts: try PublicMoment("2026-12-13")),
    ]
    section.events[0].program = own
    for (id, programs) in [("tetrad", [own]), ("drugaya", [])] {
      section.practices.append(
        PublicPractice(
          id: id, title: "Тетрадь <\(id)>", date: try #require(CivilDate("2026-05-12")),
          authors: [],
          programs: programs, files: [], body: PublicText(""), lines: [LedgerLine(index: 7)]))
    }
    let site = try RenderedSite(section)
    let main = try site.main("programmy/a/index.html")
    #expect(
      main.contains(
        """
        <h2 id="events_title">Мероприятия программы</h2>
        <ul class="cards">
        <li class="card">
        <p class="card-date"><time datetime="2026-12-12">12\u{A0}декабря\u{A0}2026\u{A0}г.</time></p>
        <p class="card-title"><a href="../../meropriyatiya/e/index.html">Турнир</a></p>
        </li>
        </ul>
        </section>
        <section aria-labelledby="practices_title">
        <h2 id="practices_title">Практики программы</h2>
        <ul class="links">
        <li><a href="../../praktiki/tetrad/index.html">Тетрадь &lt;tetrad&gt;</a></li>
        </ul>
        </section>
        """))
    #expect(try site.trace("programmy/a/index.html").lines.contains(LedgerLine(index: 7)))
  }

  @Test func `a hostile title of a programme stays text`() throws {
    var section = try PublicSection.empty()
    section.programs = [try PublicProgram("a", "<script>\"'</script>", .active)]
    let page = try RenderedSite(section).page("programmy/a/index.html")
    #expect(page.contains("<h1>&lt;script&gt;&quot;'&lt;/script&gt;</h1>"))
    #expect(!page.contains("<script>"))
  }

  private static func extended() throws -> PublicProgram {
    var program = try PublicProgram("a", "Шаг", .extended, line: 1)
    program.kinds = [
      PublicTermOfArt(name: "traditional", title: "традиционное"),
      PublicTermOfArt(name: "network", title: "сетевое"),
    ]
    program.extensions = [
      .init(agreed: try #require(CivilDate("2026-11-01")), newEnd: program.plannedEnd)
    ]
    program.order = PublicReference(.document, "prikaz", title: "Приказ № 1")
    program.curator = PublicName(anonymous: "Куратор")
    program.mentors = [.named("Орлова Вера", "orlova-vera", line: 3)]
    program.tasks = ["Первая & главная"]
    let october = CivilMonth(containing: try #require(CivilDate("2026-10-10")))
    program.activities = [
      .init(term: .month(october), title: "Открытый урок", form: "урок", isDone: true),
      .init(term: .unsaid, title: "Беседа", form: nil, isDone: false),
    ]
    return program
  }
}
