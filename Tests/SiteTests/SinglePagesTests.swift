import Diagnostics
import Publication
import Testing

@testable import Site

@Suite("The pages of awards, partners and conditions")
struct SinglePagesTests {
  @Test(arguments: ["nagrady", "partnery"])
  func `an empty list says that it is being prepared`(folder: String) throws {
    #expect(
      try RenderedSite(try .empty()).main("\(folder)/index.html")
        == "<p class=\"empty\">Информация готовится.</p>\n")
  }

  @Test func `an award names its people and says what for`() throws {
    var section = try PublicSection.empty()
    var award = PublicAward(
      title: "<script>Лучший</script>", date: section.date,
      people: [.named("Орлова Вера", "orlova-vera", line: 2), PublicName(anonymous: "Сова")],
      lines: [LedgerLine(index: 1)])
    award.nomination = "Молодой & смелый"
    award.level = "муниципальный"
    award.place = "1 место"
    award.program = PublicReference(.program, "shag", title: "Шаг")
    award.order = PublicReference(.document, "prikaz", title: "Приказ")
    let bare = PublicAward(
      title: "Грамота", date: section.date, people: [], lines: [LedgerLine(index: 3)])
    section.awards = [award, bare]
    let site = try RenderedSite(section)
    #expect(
      try site.main("nagrady/index.html") == """
        <ul class="cards">
        <li class="card">
        <p class="card-date"><time datetime="2026-11-21">21\u{A0}ноября\u{A0}2026\u{A0}г.</time></p>
        <p class="card-title">&lt;script&gt;Лучший&lt;/script&gt;</p>
        <ul class="people">
        <li><a href="../nastavniki/orlova-vera/index.html">Орлова Вера</a></li>
        <li>Сова</li>
        </ul>
        <dl class="facts">
        <div>
        <dt>Номинация</dt>
        <dd>Молодой &amp; смелый</dd>
        </div>
        <div>
        <dt>Уровень</dt>
        <dd>муниципальный</dd>
        </div>
        <div>
        <dt>Место</dt>
        <dd>1 место</dd>
        </div>
        <div>
        <dt>Программа</dt>
        <dd><a href="../programmy/shag/index.html">Шаг</a></dd>
        </div>
        <div>
        <dt>Документ</dt>
        <dd><a href="../normativnaya-baza/index.html#prikaz">Приказ</a></dd>
        </div>
        </dl>
        </li>
        <li class="card">
        <p class="card-date"><time datetime="2026-11-21">21\u{A0}ноября\u{A0}2026\u{A0}г.</time></p>
        <p class="card-title">Грамота</p>
        </li>
        </ul>

        """)
    #expect(
      try site.trace("nagrady/index.html").lines == Set([1, 2, 3].map(LedgerLine.init(index:))))
  }

  @Test func `a partner links to its own site and to the agreement`() throws {
    var section = try PublicSection.empty()
    section.partners = [
      PublicPartner(
        id: "vuz", name: "<script>Вуз</script>", role: "Проводит практику",
        url: "https://vuz.example/?a=1&b=2",
        agreement: PublicReference(.document, "dogovor", title: "Договор № 1"),
        lines: [LedgerLine(index: 1)]),
      PublicPartner(
        id: "zavod", name: "Завод", role: nil, url: nil, agreement: nil,
        lines: [LedgerLine(index: 2)]),
    ]
    let site = try RenderedSite(section)
    #expect(
      try site.main("partnery/index.html") == """
        <ul class="cards">
        <li class="card" id="partner-vuz">
        <p class="card-title"><a href="https://vuz.example/?a=1&amp;b=2" rel="noopener">\
        &lt;script&gt;Вуз&lt;/script&gt;</a></p>
        <p>Проводит практику</p>
        <p>Соглашение: <a href="../normativnaya-baza/index.html#dogovor">Договор № 1</a></p>
        </li>
        <li class="card" id="partner-zavod">
        <p class="card-title">Завод</p>
        </li>
        </ul>

        """)
    #expect(
      try site.trace("partnery/index.html").lines == Set([1, 2].map(LedgerLine.init(index:))))
  }

  @Test func `conditions stand in a table, the officer and the policy below it`() throws {
    var section = try PublicSection.empty()
    section.organization.policyURL = "https://school.example/policy"
    section.conditions = [
      PublicCondition(
        name: .named("Орлова Вера", "orlova-vera", line: 1), text: "<script>Не сохранять</script>",
        forbidsTransfer: true, posted: section.date)
    ]
    section.contacts = [
      PublicContact(
        capacity: .dataOfficer, name: PublicName(anonymous: "секретарь"), position: nil,
        email: Disclosed("pd@school.example", by: [LedgerLine(index: 2)]), phone: nil),
      PublicContact(
        capacity: .head, name: .named("Не Здесь", "ne-zdes", line: 3), position: nil, email: nil,
        phone: nil),
    ]
    let site = try RenderedSite(section)
    let main = try site.main("usloviya/index.html")
    #expect(
      main.contains(
        """
        <tr><th scope="row"><a href="../nastavniki/orlova-vera/index.html">Орлова Вера</a></th>\
        <td data-label="Условия">\
        <span class="line">Запрещено передавать данные кому-либо; можно только знакомиться с ними \
        на этом сайте.</span> \
        <span class="line">&lt;script&gt;Не сохранять&lt;/script&gt;</span> </td>\
        <td data-label="Опубликовано">\
        <time datetime="2026-11-21">21\u{A0}ноября\u{A0}2026\u{A0}г.</time></td></tr>

        """))
    #expect(
      main.hasSuffix(
        """
        <div class="contact">
        <p class="contact-name">секретарь</p>
        <p class="contact-capacity">Ответственный за персональные данные</p>
        <ul class="contact-ways">
        <li><span class="unseen">Почта: </span>\
        <a href="mailto:pd@school.example">pd@school.example</a></li>
        </ul>
        </div>
        <p><a href="https://school.example/policy" rel="noopener">\
        Политика обработки персональных данных</a></p>
        </section>

        <p class="note">Файла с этой таблицей нет: те, о ком она, запретили передавать свои данные.</p>
        """))
    #expect(
      try site.trace("usloviya/index.html").lines == Set([1, 2].map(LedgerLine.init(index:))))
  }

  @Test func `without conditions the page says so and tells how to withdraw`() throws {
    let main = try RenderedSite(try .empty()).main("usloviya/index.html")
    #expect(main.contains("<p>Никто из участников не установил особых условий или запретов.</p>"))
    #expect(main.contains("<h2 id=\"withdraw_title\">Как отозвать согласие</h2>"))
    #expect(!main.contains("<table"))
    #expect(!main.contains("Политика"))
  }
}
