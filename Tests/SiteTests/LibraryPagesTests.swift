import Diagnostics
import Publication
import Testing

@testable import Site

@Suite("The pages of practices and materials")
struct LibraryPagesTests {
  @Test(arguments: ["praktiki", "materialy"])
  func `an empty list says that it is being prepared`(_ folder: String) throws {
    let main = try RenderedSite(try .empty()).main("\(folder)/index.html")
    #expect(main == "<p class=\"empty\">Информация готовится.</p>\n")
  }

  @Test func `a practice shows its task, effect, authors, level and files`() throws {
    var section = try PublicSection.empty()
    let author = PublicName(
      named: "Ким Вера", transferText: "Ким Вера",
      page: PublicReference(.mentor, "kim-vera", title: "Ким Вера"), by: [LedgerLine(index: 5)])
    var practice = PublicPractice(
      id: "p", title: "Тетрадь вопросов", date: try #require(CivilDate("2026-05-12")),
      authors: [author], programs: [], files: [PublicReference(.document, "d", title: "Сборник")],
      body: PublicText("Как это делается."), lines: [LedgerLine(index: 1)])
    practice.problem = "Стесняются спрашивать"
    practice.effect = "Спрашивают"
    practice.level = PublicTermOfArt(name: "municipal", title: "муниципальный уровень")
    section.practices = [practice]
    var document = PublicDocument(
      id: "d", level: .local, type: PublicTermOfArt(name: "other", title: "документ"), numbers: [],
      date: nil, issuers: [], title: "Сборник", lines: [LedgerLine(index: 2)])
    document.file = "documents/d.pdf"
    section.documents = [document]
    let site = try RenderedSite(
      section,
      assets: AssetCatalog(
        stylesheet: "assets/style-0.css", pictures: [:],
        files: ["documents/d.pdf": FileAsset(path: "assets/d.pdf", format: "PDF", byteCount: 1024)])
    )
    let list = try site.main("praktiki/index.html")
    #expect(
      list == """
        <ul class="cards">
        <li class="card">
        <p class="card-date"><time datetime="2026-05-12">12\u{A0}мая\u{A0}2026\u{A0}г.</time></p>
        <p class="card-title"><a href="../praktiki/p/index.html">Тетрадь вопросов</a></p>
        <p class="card-kind">муниципальный уровень</p>
        <p>Стесняются спрашивать</p>
        <p class="card-authors"><span class="line">\
        <a href="../nastavniki/kim-vera/index.html">Ким Вера</a></span> </p>
        </li>
        </ul>

        """)
    let page = try site.main("praktiki/p/index.html")
    #expect(
      page == """
        <p class="byline"><time datetime="2026-05-12">12\u{A0}мая\u{A0}2026\u{A0}г.</time></p>
        <dl class="facts">
        <div>
        <dt>Задача</dt>
        <dd>Стесняются спрашивать</dd>
        </div>
        <div>
        <dt>Что получилось</dt>
        <dd>Спрашивают</dd>
        </div>
        <div>
        <dt>Автор</dt>
        <dd><a href="../../nastavniki/kim-vera/index.html">Ким Вера</a></dd>
        </div>
        <div>
        <dt>Признание</dt>
        <dd>муниципальный уровень</dd>
        </div>
        </dl>
        <div class="text">
        <p>Как это делается.</p>
        </div>
        <section aria-labelledby="work_files">
        <h2 id="work_files">Файлы</h2>
        <ul class="links">
        <li><a href="../../normativnaya-baza/index.html#d">Сборник</a>: \
        <a href="../../assets/d.pdf" aria-label="открыть файл: Сборник">открыть файл</a> (PDF, 1\u{A0}КБ)</li>
        </ul>
        </section>

        """)
    #expect(
      try site.trace("praktiki/p/index.html").lines == [
        LedgerLine(index: 1), LedgerLine(index: 2), LedgerLine(index: 5),
      ])
  }

  @Test func `a material shows its kind, and without a text says that it is being prepared`() throws
  {
    var section = try PublicSection.empty()
    section.materials = [
      PublicMaterial(
        id: "m", title: "Анкета", date: nil,
        kind: PublicTermOfArt(name: "questionnaire", title: "анкета"), authors: [], files: [],
        body: PublicText(""), lines: [])
    ]
    let main = try RenderedSite(section).main("materialy/m/index.html")
    #expect(
      main == """
        <p class="byline"> <span class="kind">анкета</span></p>
        <p class="empty">Информация готовится.</p>

        """)
  }
}
