import Diagnostics
import Publication
import Testing

@testable import Site

@Suite("The pictures of indicators and surveys")
struct IndicatorChartTests {
  private static func charts(_ indicators: [PublicIndicator]) throws -> [String] {
    var section = try PublicSection.empty()
    section.indicators = indicators
    return try RenderedSite(section).main("pokazateli/index.html").charts
  }

  private static func indicator(
    _ id: String = "dolya", change: (inout PublicIndicator) -> Void
  ) -> PublicIndicator {
    var indicator = PublicIndicator(id: id, title: "Доля", period: "2026", lines: [])
    change(&indicator)
    return indicator
  }

  private static func survey(
    _ id: String, _ stage: String, _ period: String,
    _ counts: [(answer: String, count: PublicCount)]
  ) -> PublicIndicator {
    indicator(id) {
      $0.period = period
      $0.survey = .init(
        audience: nil, stage: PublicTermOfArt(name: stage, title: stage),
        questions: [.init(question: "Помогает \"ли\"?", counts: counts)])
    }
  }

  @Test func `a meter shows value, target, year and source`() throws {
    let chart = try IndicatorChartTests.charts([
      IndicatorChartTests.indicator {
        $0.value = .init(text: "68,5", number: 68.5)
        $0.unit = "%"
        $0.target = .init(
          value: .init(text: "не менее 70\u{A0}%", number: nil), year: "2027", source: "Программа")
        $0.source = "Отчёт"
      }
    ])
    #expect(chart == [IndicatorChartTests.meter])
  }

  private static let meter = """
    <figure class="chart chart-meters">
    <figcaption>Доля</figcaption>
    <ul class="legend">
    <li>
    <svg class="sample" aria-hidden="true" width="1.6em" height="1em">
    <line class="halo" x1="50%" x2="50%" y1="0" y2="100%"/>
    <line class="target" x1="50%" x2="50%" y1="0" y2="100%"/>
    <svg class="mark mark-target" x="50%" y="50%" width="1em" height="1em" viewBox="0 0 2 2" \
    overflow="visible"><path d="M0-.4-.7-1.5H.7Z"/></svg>
    </svg>
    цель</li>
    </ul>
    <svg class="axis axis-numbers" role="img" aria-labelledby="meter_dolya_chart_title \
    meter_dolya_chart_description" width="100%" height="1.7em">
    <title id="meter_dolya_chart_title">Шкала: %</title>
    <desc id="meter_dolya_chart_description">2026: 68,5\u{A0}% · цель: не менее 70\u{A0}% \
    (к\u{A0}2027\u{A0}году; Программа).</desc>
    <defs>
    <g id="meter_dolya_chart_grid">
    <line class="tick tick-zero" x1="0%" x2="0%" y1="0" y2="100%"/>
    <line class="tick" x1="25%" x2="25%" y1="0" y2="100%"/>
    <line class="tick" x1="50%" x2="50%" y1="0" y2="100%"/>
    <line class="tick" x1="75%" x2="75%" y1="0" y2="100%"/>
    <line class="tick" x1="100%" x2="100%" y1="0" y2="100%"/>
    </g>
    </defs>
    <text class="tick-label" x="0%" y="1.2em" text-anchor="start">0</text>
    <text class="tick-label tick-spare" x="25%" y="1.2em" text-anchor="middle">25</text>
    <text class="tick-label" x="50%" y="1.2em" text-anchor="middle">50</text>
    <text class="tick-label tick-spare" x="75%" y="1.2em" text-anchor="middle">75</text>
    <text class="tick-label" x="100%" y="1.2em" text-anchor="end">100\u{A0}%</text>
    </svg>
    <ul class="chart-rows">
    <li>
    <span class="chart-label">2026</span>
    <svg class="strip" aria-hidden="true" width="100%" height="1.5em">
    <use href="#meter_dolya_chart_grid"/>
    <rect class="bar bar-solid" x="0%" y="22%" width="68.5%" height="56%" rx="2"/>
    <line class="halo" x1="70%" x2="70%" y1="0" y2="100%"/>
    <line class="target" x1="70%" x2="70%" y1="0" y2="100%"/>
    <svg class="mark mark-target" x="70%" y="50%" width="1em" height="1em" viewBox="0 0 2 2" \
    overflow="visible"><path d="M0-.4-.7-1.5H.7Z"/></svg>
    </svg>
    <span class="chart-words">68,5\u{A0}% · цель: не менее 70\u{A0}% \
    (к\u{A0}2027\u{A0}году; Программа)</span>
    <span class="chart-note">Источник: Отчёт</span>
    </li>
    </ul>
    </figure>

    """

  /// A figure, and the bar and the target of its meter; nothing where there is no meter.
  struct Meter: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let indicator: PublicIndicator
    let parts: [String]

    init(_ description: String, _ parts: [String], _ change: (inout PublicIndicator) -> Void) {
      testDescription = description
      self.parts = parts
      indicator = IndicatorChartTests.indicator(change: change)
    }

    /// Sets a value and a target in percent or in pieces.
    private static func set(
      _ indicator: inout PublicIndicator, _ value: Double?, of target: Double?, unit: String?
    ) {
      indicator.value = value.map { .init(text: "x", number: $0) }
      indicator.target = target.map {
        .init(value: .init(text: "y", number: $0), year: nil, source: nil)
      }
      indicator.unit = unit
    }

    static let all = [
      Meter("a share", ["solid 0% 40%"]) { set(&$0, 40, of: nil, unit: "%") },
      Meter("nothing reached of nothing wanted", ["target 0%"]) { set(&$0, 0, of: 0, unit: "%") },
      Meter("above the target", ["solid 0% 80%", "target 40%"]) { set(&$0, 80, of: 40, unit: "%") },
      Meter("above a hundred percent", ["solid 0% 83.3%", "target 46.7%"]) {
        set(&$0, 125, of: 70, unit: "%")
      },
      Meter("below zero", ["solid 8.3% 41.7%", "target 91.7%"]) {
        set(&$0, -5, of: 5, unit: "балла")
      },
      Meter("pieces with a target", ["solid 0% 92.5%", "target 75%"]) {
        set(&$0, 37, of: 30, unit: "уроков")
      },
      Meter("pieces without a target", []) { set(&$0, 37, of: nil, unit: "уроков") },
      Meter("a target without a value", []) { set(&$0, nil, of: 30, unit: "%") },
      Meter("too great to be drawn", []) { set(&$0, 1e300, of: 30, unit: nil) },
      Meter("kept back", []) {
        set(&$0, nil, of: 70, unit: "%")
        $0.numerator = .fewerThan(5)
      },
      Meter("kept back in its value alone", []) {
        set(&$0, nil, of: nil, unit: "%")
        $0.hidesValue = true
      },
    ]
  }

  @Test(arguments: Meter.all)
  func `a meter is drawn where there is something to compare`(_ meter: Meter) throws {
    let groups = IndicatorMeter.groups(of: [meter.indicator])
    let composer = PageComposer(
      SiteContext(section: try .empty(), assets: .bare), at: .folder(.indicators))
    let charts = composer.meters(groups.flatMap { $0.map(\.indicator) }) { _ in
      IndicatorRowView(
        anchor: "", title: "", period: "", value: "", base: nil, target: nil, source: nil)
    }
    let rows = charts.flatMap(\.groups).flatMap(\.rows)
    let bars = rows.flatMap(\.bars).map {
      "\($0.look) \($0.extent.start.attribute) \($0.extent.length.attribute)"
    }
    let marks = rows.flatMap(\.marks).map { "\($0.shape) \($0.place.attribute)" }
    #expect(bars + marks == meter.parts)
  }

  @Test func `the same indicator of two years stands in one picture`() throws {
    let years = ["2025", "2026"].map { year in
      IndicatorChartTests.indicator("dolya-\(year)") {
        $0.period = year
        $0.unit = "%"
        $0.value = .init(text: "50", number: 50)
      }
    }
    let charts = try IndicatorChartTests.charts(years)
    #expect(charts.count == 1)
    #expect(charts[0].count(of: "class=\"strip\"") == 2)
  }

  @Test func `surveys of one question are compared in shares, in the order of their months`() throws
  {
    let charts = try IndicatorChartTests.charts([
      IndicatorChartTests.survey(
        "b", "final", "май 2027", [("да", .exactly(18)), ("нет", .exactly(6))]),
      IndicatorChartTests.survey(
        "a", "entry", "сентябрь 2026", [("да", .exactly(9)), ("не знаю", .exactly(11))]),
    ])
    #expect(charts.count == 1)
    #expect(charts[0].contains(IndicatorChartTests.waves))
    #expect(
      charts[0].contains(
        """
        <th scope="col">Ответ</th>
        <th scope="col">entry, сентябрь 2026</th>
        <th scope="col">final, май 2027</th>
        """))
    #expect(
      charts[0].contains("<tr><th scope=\"row\">не знаю</th><td>11</td><td>—</td></tr>"))
  }

  /// Two surveys of one question, and whether they stand together as before and after.
  struct Pair: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let first: (stage: String, period: String, audience: String?)
    let second: (stage: String, period: String, audience: String?)
    let isCompared: Bool

    static let all = [
      Pair(
        testDescription: "one year, one audience",
        first: ("entry", "сентябрь 2025 года", "учителя"),
        second: ("final", "май 2026", "учителя"), isCompared: true),
      Pair(
        testDescription: "the year in its own words",
        first: ("entry", "2025/2026 учебный год, начало", "учителя"),
        second: ("final", "2025–2026\u{A0}учебный год", "учителя"), isCompared: true),
      Pair(
        testDescription: "an audience that one of them does not name",
        first: ("entry", "сентябрь 2025", nil), second: ("final", "май 2026", "учителя"),
        isCompared: true),
      Pair(
        testDescription: "the end of one year and the beginning of the next",
        first: ("final", "май 2026", "учителя"), second: ("entry", "сентябрь 2026", "учителя"),
        isCompared: false),
      Pair(
        testDescription: "different audiences", first: ("entry", "сентябрь 2025", "учителя"),
        second: ("final", "май 2026", "наставники"), isCompared: false),
      Pair(
        testDescription: "years that nobody named", first: ("entry", "осень", "учителя"),
        second: ("final", "весна", "учителя"), isCompared: false),
      Pair(
        testDescription: "two entries", first: ("entry", "сентябрь 2025", "учителя"),
        second: ("entry", "октябрь 2025", "учителя"), isCompared: false),
      Pair(
        testDescription: "an end before the entry", first: ("entry", "май 2026", "учителя"),
        second: ("final", "сентябрь 2025", "учителя"), isCompared: false),
    ]
  }

  @Test(arguments: Pair.all)
  func `only the entry and the end of one school year and audience are compared`(
    _ pair: Pair
  ) throws {
    let surveys = [pair.first, pair.second].enumerated().map { index, wave in
      var survey = IndicatorChartTests.survey(
        "s\(index)", wave.stage, wave.period, [("да", .exactly(9)), ("нет", .exactly(11))])
      survey.survey?.audience = wave.audience
      return survey
    }
    let charts = SurveyCharts(of: surveys)
    #expect(charts.comparisons.count == (pair.isCompared ? 1 : 0))
    #expect(charts.single.count == (pair.isCompared ? 0 : 2))
    #expect(
      charts.comparisons.flatMap(\.legend).map(\.words) == (pair.isCompared ? ["до", "после"] : []))
  }

  private static let waves = """
    <p class="chart-group">да</p>
    <ul class="chart-rows">
    <li>
    <span class="chart-label">entry, сентябрь 2026</span>
    <svg class="strip" aria-hidden="true" width="100%" height="1.5em">
    <use href="#answers_1_chart_grid"/>
    <rect class="bar bar-pale" x="0%" y="22%" width="45%" height="56%" rx="2"/>
    </svg>
    <span class="chart-words">45\u{A0}% (9 из\u{A0}20)</span>
    </li>
    <li>
    <span class="chart-label">final, май 2027</span>
    <svg class="strip" aria-hidden="true" width="100%" height="1.5em">
    <use href="#answers_1_chart_grid"/>
    <rect class="bar bar-solid" x="0%" y="22%" width="75%" height="56%" rx="2"/>
    </svg>
    <span class="chart-words">75\u{A0}% (18 из\u{A0}24)</span>
    </li>
    </ul>
    """

  @Test func `one small number takes the shares of all with it`() throws {
    let charts = try IndicatorChartTests.charts([
      IndicatorChartTests.survey(
        "a", "entry", "2026/2027 учебный год, осень", [("да", .exactly(9)), ("нет", .exactly(11))]),
      IndicatorChartTests.survey(
        "b", "final", "2026/2027 учебный год, весна",
        [("да", .notShown), ("нет", .fewerThan(5)), ("иное", .exactly(0))]),
    ])
    #expect(!charts[0].contains("%)") && !charts[0].contains(" из\u{A0}"))
    #expect(
      charts[0].contains("<title id=\"answers_1_chart_title\">Шкала: сколько человек</title>"))
    let noBar = "<use href=\"#answers_1_chart_grid\"/>\n</svg>\n<span class=\"chart-words\">"
    #expect(charts[0].count(of: "\(noBar)не\u{A0}показано") == 1)
    #expect(charts[0].count(of: "\(noBar)менее\u{A0}5") == 1)
    #expect(charts[0].contains("<span class=\"chart-words\">такого ответа не было</span>"))
  }

  /// Survey answers of which the last two are kept back, whatever they are.
  @Test(arguments: [PublicCount.fewerThan(5), .notShown])
  func `hidden numbers leave scale, order and lengths as they are`(_ count: PublicCount) throws {
    let chart = try #require(
      IndicatorChartTests.charts([
        IndicatorChartTests.survey("a", "entry", "2026", [("да", .exactly(16)), ("нет", count)])
      ]).first)
    #expect(chart.contains("width=\"80%\""))
    #expect(chart.count(of: "<rect class=\"bar") == 1)
    #expect(chart.contains(">20</text>"))
  }

  @Test func `results show a change below zero`() throws {
    let change = try #require(
      ResultChange(.init(title: "Сдвиг", before: "2", after: "\u{2212}3", unit: "балла")))
    let rows = change.view(id: "c").groups[0].rows
    #expect(
      rows.flatMap(\.bars).map { "\($0.extent.start.attribute) \($0.extent.length.attribute)" }
        == ["60% 40%", "0% 60%"])
    #expect(rows.map(\.words) == ["2\u{A0}балла", "\u{2212}3\u{A0}балла"])
    #expect(ResultChange(.init(title: "Сдвиг", before: nil, after: "3", unit: nil)) == nil)
    #expect(ResultChange(.init(title: "Сдвиг", before: "мало", after: "3", unit: nil)) == nil)
  }
}
