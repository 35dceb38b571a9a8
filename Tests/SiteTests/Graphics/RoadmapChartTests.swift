import Diagnostics
import Publication
import Testing

@testable import Site

@Suite("The picture of a roadmap")
struct RoadmapChartTests {
  private static func stage(_ title: String, _ terms: [PublicTerm]) -> PublicStage {
    PublicStage(
      number: nil, kind: nil, title: title, group: nil, term: .unsaid, responsible: [],
      participants: nil, expected: nil,
      items: terms.map {
        PublicStage.Item(
          number: nil, text: PublicText("Дело"), term: $0, responsible: [], participants: nil,
          expected: nil, state: nil)
      })
  }

  private static func roadmap(
    _ stages: [PublicStage], year: SchoolYear? = SchoolYear("2026-2027")
  ) -> PublicRoadmap {
    PublicRoadmap(
      schoolYear: year, period: nil, title: nil, columns: .init(), stages: stages, lines: [])
  }

  private static func days(_ first: String, _ last: String) throws -> PublicTerm {
    .days(try #require(CivilDate(first)), try #require(CivilDate(last)))
  }

  @Test func `exact days, months and single days look different, the rest is told in words`() throws
  {
    var stage = RoadmapChartTests.stage(
      "Работа «пар» & групп",
      [
        try RoadmapChartTests.days("2026-09-10", "2027-05-26"),
        .day(try #require(CivilDate("2026-09-03"))), .words("октябрь – ноябрь"),
        .words("по запросу"), .unsaid, .unsaid,
      ])
    stage.items[0].state = .inProgress
    stage.items[1].state = .done
    var section = try PublicSection.empty()
    section.roadmaps = [RoadmapChartTests.roadmap([stage])]
    let chart = try #require(RenderedSite(section).main("dorozhnaya-karta/index.html").charts.first)
    #expect(chart.hasPrefix(RoadmapChartTests.head))
    #expect(chart.contains(RoadmapChartTests.row))
    #expect(
      chart.contains(
        "<text class=\"today-label\" x=\"22.3%\" y=\"1em\" text-anchor=\"middle\">21\u{A0}ноября</text>"
      ))
  }

  private static let head = """
    <figure class="chart chart-time">
    <figcaption>Этапы по месяцам: 2026–2027\u{A0}учебный\u{A0}год</figcaption>
    <ul class="legend">
    <li>
    <svg class="sample" aria-hidden="true" width="1.6em" height="1em">
    <rect class="bar bar-solid" x="0%" y="22%" width="100%" height="56%" rx="2"/>
    </svg>
    точные даты</li>
    <li>
    <svg class="sample" aria-hidden="true" width="1.6em" height="1em">
    <rect class="bar bar-hatched" x="0%" y="22%" width="100%" height="56%" rx="2" \
    fill="url(#graphics_hatch)"/>
    </svg>
    примерный срок</li>
    <li>
    <svg class="sample" aria-hidden="true" width="1.6em" height="1em">
    <rect class="bar bar-frame" x="0%" y="6%" width="100%" height="88%" rx="2"/>
    </svg>
    этап целиком</li>
    <li>
    <svg class="sample" aria-hidden="true" width="1.6em" height="1em">
    <svg class="mark mark-day" x="50%" y="50%" width="1em" height="1em" viewBox="0 0 2 2" \
    overflow="visible"><path d="M0-.8 .8 0 0 .8-.8 0Z"/></svg>
    </svg>
    один день</li>
    <li>
    <svg class="sample" aria-hidden="true" width="1.6em" height="1em">
    <line class="today" x1="50%" x2="50%" y1="0" y2="100%"/>
    </svg>
    день сборки раздела</li>
    </ul>
    <svg class="axis axis-time" role="img" aria-labelledby="roadmap_chart_title \
    roadmap_chart_description" width="100%" height="3.9em">
    <title id="roadmap_chart_title">Шкала времени: сентябрь\u{A0}2026\u{A0}г.\u{A0}– \
    август\u{A0}2027\u{A0}г.</title>
    <desc id="roadmap_chart_description">На шкале 1\u{A0}этап. \
    На день сборки раздела, 21\u{A0}ноября\u{A0}2026\u{A0}г., идут: Работа «пар» &amp; групп.</desc>
    <defs>
    <g id="roadmap_chart_grid">
    <line class="tick" x1="0%" x2="0%" y1="0" y2="100%"/>
    """

  private static let row = """
    <ul class="chart-rows">
    <li>
    <span class="chart-label"><a href="#stage_1">Работа «пар» &amp; групп</a></span>
    <svg class="strip" aria-hidden="true" width="100%" height="1.5em">
    <use href="#roadmap_chart_grid"/>
    <rect class="bar bar-frame" x="0.5%" y="6%" width="72.9%" height="88%" rx="2"/>
    <rect class="bar bar-solid" x="2.5%" y="22%" width="70.9%" height="56%" rx="2"/>
    <rect class="bar bar-hatched" x="8.2%" y="22%" width="16.7%" height="56%" rx="2" \
    fill="url(#graphics_hatch)"/>
    <use href="#roadmap_chart_today"/>
    <svg class="mark mark-day" x="0.6%" y="50%" width="1em" height="1em" viewBox="0 0 2 2" \
    overflow="visible"><path d="M0-.8 .8 0 0 .8-.8 0Z"/></svg>
    </svg>
    <span class="chart-words">примерно сентябрь\u{A0}2026\u{A0}г.\u{A0}– май\u{A0}2027\u{A0}г. · \
    выполнено 1 из\u{A0}2</span>
    <span class="chart-note">На шкале нет: по запросу</span>
    <span class="chart-note">Срок не назван: 2\u{A0}мероприятия</span>
    </li>
    </ul>
    """

  /// A day of the build, and where the line of it stands.
  struct Today: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let today: String
    let mark: String?

    static let all = [
      Today(testDescription: "in the year", today: "2026-11-21", mark: "22.3% middle"),
      Today(testDescription: "on its first day", today: "2026-09-01", mark: "0.1% start"),
      Today(testDescription: "on its last day", today: "2027-08-31", mark: "99.8% end"),
      Today(testDescription: "before it", today: "2026-08-31", mark: nil),
      Today(testDescription: "after it", today: "2027-09-01", mark: nil),
    ]
  }

  @Test(arguments: Today.all)
  func `today is marked while the year is under way`(_ today: Today) throws {
    let stage = RoadmapChartTests.stage("Этап", [.words("октябрь")])
    let date = try #require(CivilDate(today.today))
    let chart = try #require(RoadmapTimeline(of: RoadmapChartTests.roadmap([stage]), on: date))
      .view()
    #expect(
      chart.today?.place.attribute == today.mark.map { $0.prefix { $0 != " " } }.map(String.init))
    #expect(chart.groups[0].rows[0].hasToday == (today.mark != nil))
  }

  @Test func `a plan that begins in August has its August, one from elsewhere is cut off`() throws {
    let early = RoadmapChartTests.stage(
      "Раньше", [try RoadmapChartTests.days("2026-08-17", "2026-08-28")])
    let old = RoadmapChartTests.stage(
      "Давно", [try RoadmapChartTests.days("2020-01-01", "2020-02-01")])
    let today = try #require(CivilDate("2026-11-21"))
    let ofAugust = try #require(RoadmapTimeline(of: RoadmapChartTests.roadmap([early]), on: today))
    #expect(ofAugust.view().ticks.map(\.label).first == "авг")
    let cut = try #require(RoadmapTimeline(of: RoadmapChartTests.roadmap([early, old]), on: today))
    #expect(cut.view().ticks.map(\.label).first == "июн")
    let rows = cut.view().groups[0].rows
    #expect(rows[0].bars.count == 1)
    #expect(rows[1].bars.isEmpty)
    #expect(rows[0].notes.isEmpty)
    #expect(
      rows[1].notes == ["За пределами шкалы: 1\u{A0}января\u{A0}– 1\u{A0}февраля\u{A0}2020\u{A0}г."]
    )
    #expect(rows[1].words == "1\u{A0}января\u{A0}– 1\u{A0}февраля\u{A0}2020\u{A0}г.")
  }

  @Test(arguments: [
    [PublicTerm](), [.unsaid], [.words("по запросу")], [.words("дополнительно"), .unsaid],
  ])
  func `a plan without any days has no picture`(_ terms: [PublicTerm]) throws {
    var section = try PublicSection.empty()
    section.roadmaps = [RoadmapChartTests.roadmap([RoadmapChartTests.stage("Этап", terms)])]
    #expect(try RenderedSite(section).main("dorozhnaya-karta/index.html").charts.isEmpty)
  }

  @Test func `a period in words spans the months that it names`() throws {
    let stage = RoadmapChartTests.stage(
      "Этап", [try RoadmapChartTests.days("2023-02-10", "2023-04-01")])
    let today = try #require(CivilDate("2026-11-21"))
    let chart = try #require(
      RoadmapTimeline(of: RoadmapChartTests.roadmap([stage], year: nil), on: today)
    ).view()
    #expect(chart.ticks.map(\.label) == ["фев", "мар", "апр"])
    #expect(chart.today == nil)
    #expect(chart.caption == "Этапы по месяцам")
  }
}
