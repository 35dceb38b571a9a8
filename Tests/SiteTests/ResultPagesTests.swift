import Diagnostics
import Markdown
import Publication
import Testing

@testable import Site

@Suite("The pages of results")
struct ResultPagesTests {
  private static let list = """
    <p class="lead">Результаты публикуются, когда программа завершена. Участники названы только с \
    их согласия.</p>

    """

  private static func section(_ results: PublicResults) throws -> PublicSection {
    var section = try PublicSection.empty()
    var program = try PublicProgram("a", "<script>Шаг</script>", .completed, line: 1)
    program.mentors = [PublicName(anonymous: "Сова")]
    program.ended = CivilDate("2026-10-31")
    program.results = results
    section.programs = [program, try PublicProgram("b", "Иная", .active, line: 2)]
    return section
  }

  private static func filled() -> PublicResults {
    let document = MarkdownDocument(parsing: "## Главное\n\nОсвоилась *быстро*.")
    return PublicResults(
      summary: PublicText(page: document, transfer: document, lines: [LedgerLine(index: 3)]),
      indicators: [
        .init(title: "Уверенность", before: nil, after: "8", unit: "балл"),
        .init(title: "Опыт", before: "1", after: "2", unit: nil),
      ],
      reviews: [
        .init(
          author: .named("Орлова Вера", "orlova-vera", line: 4),
          text: Disclosed("<b>Спасибо</b>", by: [LedgerLine(index: 5)]))
      ],
      files: [PublicReference(.document, "otchet", title: "Отчёт")],
      lines: [LedgerLine(index: 6)])
  }

  @Test func `only programmes with results stand in the list`() throws {
    let site = try RenderedSite(ResultPagesTests.section(ResultPagesTests.filled()))
    #expect(
      try site.main("rezultaty/index.html") == ResultPagesTests.list + """
        <ul class="cards">
        <li class="card">
        <p class="card-title"><a href="../rezultaty/a/index.html">\
        &lt;script&gt;Шаг&lt;/script&gt;</a></p>
        <p>педагог – педагог. 1\u{A0}сентября\u{A0}– 31\u{A0}октября\u{A0}2026\u{A0}г.</p>
        </li>
        </ul>

        """)
    #expect(try site.trace("rezultaty/index.html").lines == [LedgerLine(index: 1)])
    #expect(!site.paths.contains("rezultaty/b/index.html"))
  }

  @Test func `without results the list says that they are being prepared`() throws {
    #expect(
      try RenderedSite(try .empty()).main("rezultaty/index.html")
        == ResultPagesTests.list + "<p class=\"empty\">Информация готовится.</p>\n")
  }

  @Test func `results show the summary, the changes, the reviews and the documents`() throws {
    let site = try RenderedSite(ResultPagesTests.section(ResultPagesTests.filled()))
    #expect(
      try site.main("rezultaty/a/index.html").withoutCharts == """
        <p>Программа: <a href="../../programmy/a/index.html">&lt;script&gt;Шаг&lt;/script&gt;</a>. \
        1\u{A0}сентября\u{A0}– 31\u{A0}октября\u{A0}2026\u{A0}г.</p>
        <dl class="facts">
        <div>
        <dt>Наставник</dt>
        <dd>Сова</dd>
        </div>
        </dl>
        <section aria-labelledby="summary_title">
        <h2 id="summary_title">Итог</h2>
        <div class="text">
        <h3 id="glavnoe">Главное</h3>
        <p>Освоилась <em>быстро</em>.</p>
        </div>
        </section>
        <section aria-labelledby="indicators_title">
        <h2 id="indicators_title">Что изменилось</h2>
        <div class="table" role="region" tabindex="0" aria-label="Показатели до и после программы">
        <table>
        <caption>Показатели до и после программы</caption>
        <thead>
        <tr><th scope="col">Показатель</th><th scope="col">До</th><th scope="col">После</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row">Уверенность, балл</th><td>—</td><td>8</td></tr>
        <tr><th scope="row">Опыт</th><td>1</td><td>2</td></tr>
        </tbody>
        </table>
        </div>
        </section>
        <section aria-labelledby="reviews_title">
        <h2 id="reviews_title">Отзывы</h2>
        <figure class="review">
        <blockquote><p>&lt;b&gt;Спасибо&lt;/b&gt;</p></blockquote>
        <figcaption><a href="../../nastavniki/orlova-vera/index.html">Орлова Вера</a></figcaption>
        </figure>
        </section>
        <section aria-labelledby="files_title">
        <h2 id="files_title">Документы</h2>
        <ul>
        <li><a href="../../normativnaya-baza/index.html#otchet">Отчёт</a></li>
        </ul>
        </section>

        """)
    #expect(
      try site.trace("rezultaty/a/index.html").lines
        == Set([1, 3, 4, 5, 6].map(LedgerLine.init(index:))))
    #expect(!(try site.page("rezultaty/a/index.html").contains("<script>")))
  }

  @Test(arguments: [nil, ""] as [String?])
  func `results that say nothing yet say that they are being prepared`(summary: String?) throws {
    let results = PublicResults(
      summary: summary.map { PublicText($0) }, indicators: [], reviews: [], files: [], lines: [])
    let main = try RenderedSite(ResultPagesTests.section(results)).main("rezultaty/a/index.html")
    #expect(main.hasSuffix("</dl>\n<p class=\"empty\">Информация готовится.</p>\n"))
    #expect(!main.contains("<h2"))
  }

  @Test func `a completed programme links to its results`() throws {
    let site = try RenderedSite(ResultPagesTests.section(ResultPagesTests.filled()))
    let link = "<p><a href=\"../../rezultaty/a/index.html\">Результаты программы</a></p>"
    #expect(try site.main("programmy/a/index.html").contains(link))
  }
}
