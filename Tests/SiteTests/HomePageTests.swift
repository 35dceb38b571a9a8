import Diagnostics
import Publication
import Testing

@testable import Site

@Suite("The home page")
struct HomePageTests {
  private static func filled() throws -> PublicSection {
    var section = try PublicSection.empty()
    section.keyNumbers = PublicKeyNumbers(
      mentors: .exactly(21), mentees: .fewerThan(5), programsUnderWay: 2, programsCompleted: 5,
      staff: nil)
    section.contacts = [
      PublicContact(
        capacity: .curator, name: .named("Орлова Вера", "orlova-vera", line: 1),
        position: Disclosed("методист", by: [LedgerLine(index: 2)]),
        email: Disclosed("orlova@school.example", by: [LedgerLine(index: 3)]),
        phone: Disclosed("+7 (900) 123-45-67", by: [LedgerLine(index: 4)])),
      PublicContact(
        capacity: .dataOfficer, name: .named("Не Здесь", "ne-zdes", line: 5), position: nil,
        email: nil, phone: nil),
    ]
    section.news = try (1...4).map {
      try PublicNews("n\($0)", "Новость \($0)", on: "2026-11-0\(9 - $0)", line: 10 + $0)
    }
    section.news[0].title = "<script>alert(\"1\")</script>"
    section.events = [
      PublicEvent("past", "Прошедшее", starts: try PublicMoment("2026-11-20")),
      PublicEvent("today", "Сегодня", starts: try PublicMoment("2026-11-21", minute: 840)),
    ]
    section.events[0].lines = [LedgerLine(index: 20)]
    section.events[1].lines = [LedgerLine(index: 21)]
    section.events[1].place = "Кабинет <12>"
    return section
  }

  @Test func `a filled section shows its numbers, people, latest news and coming events`() throws {
    let main = try RenderedSite(HomePageTests.filled()).main("index.html")
    let folders = try #require(main.firstRange(of: "<section class=\"home-all\""))
    #expect(
      main[..<folders.lowerBound] == """
        <div class="home">
        <div class="home-what">
        <p class="lead">Как наставники помогают коллегам и ученикам. \
        2026–2027\u{A0}учебный\u{A0}год.</p>
        <nav class="ways" aria-label="Главное в разделе">
        <ul>
        <li><a href="normativnaya-baza/index.html">Документы <strong>0</strong></a></li>
        <li><a href="dorozhnaya-karta/index.html">Дорожная карта</a></li>
        <li><a href="nastavniki/index.html">Наставники <strong>21</strong></a></li>
        <li><a href="nastavlyaemye/index.html">Наставляемые <strong>менее\u{A0}5</strong></a></li>
        <li><a href="programmy/index.html">Программы <strong>0</strong></a></li>
        <li><a href="rezultaty/index.html">Результаты <strong>0</strong></a></li>
        </ul>
        </nav>
        </div>
        <section class="home-who" aria-labelledby="contacts_title">
        <h2 id="contacts_title">Кто отвечает</h2>
        <div class="contact">
        <p class="contact-name"><a href="nastavniki/orlova-vera/index.html">Орлова Вера</a></p>
        <p class="contact-capacity">Куратор наставничества · методист</p>
        <ul class="contact-ways">
        <li><span class="unseen">Телефон: </span>\
        <a href="tel:+79001234567">+7 (900) 123-45-67</a></li>
        <li><span class="unseen">Почта: </span>\
        <a href="mailto:orlova@school.example">orlova@school.example</a></li>
        </ul>
        </div>
        </section>
        <section class="home-news" aria-labelledby="news_title">
        <h2 id="news_title">Что нового</h2>
        <ul class="cards">
        <li class="card">
        <p class="card-date"><time datetime="2026-11-08">8\u{A0}ноября\u{A0}2026\u{A0}г.</time></p>
        <p class="card-title"><a href="novosti/n1/index.html">\
        &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</a></p>
        </li>
        <li class="card">
        <p class="card-date"><time datetime="2026-11-07">7\u{A0}ноября\u{A0}2026\u{A0}г.</time></p>
        <p class="card-title"><a href="novosti/n2/index.html">Новость 2</a></p>
        </li>
        <li class="card">
        <p class="card-date"><time datetime="2026-11-06">6\u{A0}ноября\u{A0}2026\u{A0}г.</time></p>
        <p class="card-title"><a href="novosti/n3/index.html">Новость 3</a></p>
        </li>
        </ul>
        <p><a href="novosti/index.html">Все новости</a></p>
        </section>
        <section class="home-events" aria-labelledby="events_title">
        <h2 id="events_title">Ближайшие мероприятия</h2>
        <ul class="cards">
        <li class="card">
        <p class="card-date"><time datetime="2026-11-21">\
        21\u{A0}ноября\u{A0}2026\u{A0}г. в\u{A0}14:00</time></p>
        <p class="card-title"><a href="meropriyatiya/today/index.html">Сегодня</a></p>
        <p>Кабинет &lt;12&gt;</p>
        </li>
        </ul>
        <p><a href="meropriyatiya/index.html">Все мероприятия</a></p>
        </section>

        """)
  }

  @Test func `the curator stands first, the head further down`() throws {
    var section = try HomePageTests.filled()
    section.contacts.insert(
      PublicContact(
        capacity: .head, name: PublicName(anonymous: "Левченко Андрей"), position: nil, email: nil,
        phone: nil), at: 0)
    let main = try RenderedSite(section).main("index.html")
    #expect(
      main.contains(
        """
        <h2 id="others_title">Руководство</h2>
        <div class="contact">
        <p class="contact-name">Левченко Андрей</p>
        <p class="contact-capacity">Руководитель</p>
        </div>
        """))
    #expect(main.headings.prefix(2) == ["Кто отвечает", "Что нового"])
    section.contacts.remove(at: 1)
    let alone = try RenderedSite(section).main("index.html")
    #expect(!alone.contains("others_title") && alone.contains("Левченко Андрей"))
  }

  @Test func `the home page reveals whom and what it shows, and nothing else`() throws {
    let trace = try RenderedSite(HomePageTests.filled()).trace("index.html")
    let shown = [1, 2, 3, 4, 11, 12, 13, 21].map(LedgerLine.init(index:))
    #expect(trace.lines == Set(shown))
  }

  @Test func `the number of a way is that of the list it leads to`() throws {
    let site = try RenderedSite(try .rich())
    let home = try site.main("index.html")
    let lists = [
      ("normativnaya-baza", "Документы", "<li class=\"document"),
      ("programmy", "Программы", "<li class=\"card"),
      ("rezultaty", "Результаты", "<li class=\"card"),
    ]
    for (folder, title, entry) in lists {
      let count = try site.main("\(folder)/index.html").count(of: entry)
      #expect(count > 0)
      #expect(home.contains("\(title) <strong>\(count)</strong></a>"), "\(folder)")
    }
  }

  @Test func `every folder is one step away`() throws {
    let main = try RenderedSite(try .empty()).main("index.html")
    for folder in Folder.allCases where folder != .search {
      let link = "<li><a href=\"\(folder.rawValue)/index.html\">\(folder.title)</a></li>"
      #expect(main.contains(link), "\(folder)")
    }
  }

  @Test func `an empty section says what is being prepared and that nothing is planned`() throws {
    let main = try RenderedSite(try .empty()).main("index.html")
    #expect(main.count(of: "<p class=\"empty\">Информация готовится.</p>") == 2)
    #expect(main.count(of: "<p class=\"empty\">Сейчас ничего не запланировано.</p>") == 1)
    #expect(main.contains("Наставники <strong>0</strong></a>"))
  }
}
