import Diagnostics
import Publication
import Testing

@testable import Site

@Suite("The page of indicators")
struct IndicatorsPageTests {
  private static func page(_ indicators: [PublicIndicator]) throws -> RenderedSite {
    var section = try PublicSection.empty()
    section.indicators = indicators
    return try RenderedSite(section)
  }

  private static func indicator(
    _ title: String = "Доля", line: Int = 0, change: (inout PublicIndicator) -> Void
  ) -> PublicIndicator {
    var indicator = PublicIndicator(
      id: "dolya", title: title, period: "2026", lines: [LedgerLine(index: line)])
    change(&indicator)
    return indicator
  }

  @Test func `a section without numbers says that they are being prepared`() throws {
    #expect(
      try IndicatorsPageTests.page([]).main("pokazateli/index.html")
        == "<p class=\"empty\">Информация готовится.</p>\n")
  }

  @Test func `staff, indicators and surveys stand under headings of their own`() throws {
    var section = try PublicSection.empty()
    section.keyNumbers.staff = .init(
      total: .exactly(12000), under35: .fewerThan(5), asOf: section.date, source: "Кадры")
    section.indicators = [
      IndicatorsPageTests.indicator(line: 1) {
        $0.value = .init(text: "68,5", number: 68.5)
        $0.unit = "%"
        $0.numerator = .exactly(13)
        $0.denominator = .exactly(19)
        $0.target = .init(
          value: .init(text: "не менее 70\u{A0}%", number: nil), year: "2027", source: "Программа")
        $0.source = "Отчёт"
      },
      IndicatorsPageTests.indicator("<script>Опрос</script>", line: 2) {
        $0.survey = .init(
          audience: "педагоги", stage: PublicTermOfArt(name: "entry", title: "на входе"),
          questions: [
            .init(
              question: "Помогает \"ли\"?", counts: [("да", .exactly(9)), ("нет", .fewerThan(5))]),
            .init(question: "Без ответов", counts: []),
          ])
        $0.source = "Анкета"
      },
    ]
    let site = try RenderedSite(section)
    #expect(try site.main("pokazateli/index.html").withoutCharts == IndicatorsPageTests.filled)
    #expect(
      try site.trace("pokazateli/index.html").lines == Set([1, 2].map(LedgerLine.init(index:))))
  }

  private static let filled = """
    <p>Если людей мало, вместо числа стоит «менее\u{A0}5» или «не показано»: по маленькому числу \
    можно узнать отдельного человека.</p>
    <section aria-labelledby="pedagogi_title">
    <h2 id="pedagogi_title">Педагоги</h2>
    <dl class="facts">
    <div>
    <dt>Всего педагогов</dt>
    <dd>12\u{202F}000</dd>
    </div>
    <div>
    <dt>Из них до 35 лет</dt>
    <dd>менее\u{A0}5</dd>
    </div>
    <div>
    <dt>На дату</dt>
    <dd>21\u{A0}ноября\u{A0}2026\u{A0}г.</dd>
    </div>
    <div>
    <dt>Источник</dt>
    <dd>Кадры</dd>
    </div>
    </dl>
    </section>
    <section aria-labelledby="tseli_title">
    <h2 id="tseli_title">Показатели и цели</h2>
    <details>
    <summary>Таблица</summary>
    <div class="table">
    <table class="stack">
    <caption>Показатели на шкалах</caption>
    <thead>
    <tr><th scope="col">Показатель</th><th scope="col">Период</th><th scope="col">Значение</th>\
    <th scope="col">Человек</th><th scope="col">Цель</th><th scope="col">Источник</th></tr>
    </thead>
    <tbody>
    <tr id="pokazatel-dolya"><th scope="row">Доля</th>\
    <td data-label="Период">2026</td><td data-label="Значение">68,5\u{A0}%</td>\
    <td data-label="Человек">13 из\u{A0}19</td>\
    <td data-label="Цель">не менее 70\u{A0}% (к\u{A0}2027\u{A0}году; Программа)</td>\
    <td data-label="Источник">Отчёт</td></tr>
    </tbody>
    </table>
    </div>
    </details>
    </section>
    <section aria-labelledby="oprosy_title">
    <h2 id="oprosy_title">Опросы</h2>
    <h3 id="opros-dolya">&lt;script&gt;Опрос&lt;/script&gt;</h3>
    <p>2026, на входе, педагоги. Источник: Анкета</p>
    <div class="table" role="region" tabindex="0" \
    aria-label="Помогает &quot;ли&quot;? (&lt;script&gt;Опрос&lt;/script&gt;, 2026, на входе)">
    <table>
    <caption>Помогает &quot;ли&quot;?</caption>
    <thead>
    <tr><th scope="col">Ответ</th><th scope="col">Сколько человек</th></tr>
    </thead>
    <tbody>
    <tr><th scope="row">да</th><td>9</td></tr>
    <tr><th scope="row">нет</th><td>менее\u{A0}5</td></tr>
    </tbody>
    </table>
    </div>
    </section>

    """

  /// The figures of an indicator and the cells that show them: value, people and target.
  struct Figures: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let indicator: PublicIndicator
    let cells: [String]

    init(
      _ description: String, _ cells: [String], _ change: (inout PublicIndicator) -> Void
    ) {
      testDescription = description
      self.cells = cells
      indicator = IndicatorsPageTests.indicator(change: change)
    }

    static let all = [
      Figures("nothing but a title", ["—", "", ""]) { _ in },
      Figures("a value without a unit", ["7", "", ""]) { $0.value = .init(text: "7", number: 7) },
      Figures("a small part hides the value", ["не\u{A0}показано", "менее\u{A0}5 из\u{A0}19", ""]) {
        $0.numerator = .fewerThan(5)
        $0.denominator = .exactly(19)
      },
      Figures("both hidden", ["не\u{A0}показано", "не\u{A0}показано из\u{A0}менее\u{A0}5", ""]) {
        $0.numerator = .notShown
        $0.denominator = .fewerThan(5)
      },
      Figures("a target takes the unit", ["—", "", "70\u{A0}%"]) {
        $0.unit = "%"
        $0.target = .init(value: .init(text: "70", number: 70), year: nil, source: nil)
      },
      Figures("a target in words", ["—", "", "каждый второй (Программа)"]) {
        $0.target = .init(
          value: .init(text: "каждый второй", number: nil), year: nil, source: "Программа")
      },
    ]
  }

  @Test(arguments: Figures.all)
  func `figures that are missing, small or in words have cells of their own`(
    _ figures: Figures
  ) throws {
    let main = try IndicatorsPageTests.page([figures.indicator]).main("pokazateli/index.html")
    let cells = zip(["Значение", "Человек", "Цель"], figures.cells)
      .map { "<td data-label=\"\($0)\">\($1)</td>" }.joined()
    #expect(
      main.contains(
        "<td data-label=\"Период\">2026</td>\(cells)<td data-label=\"Источник\"></td></tr>"),
      "\(main)")
  }
}
