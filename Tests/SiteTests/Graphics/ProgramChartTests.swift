import Diagnostics
import Publication
import Testing

@testable import Site

@Suite("The pictures of programmes")
struct ProgramChartTests {
  private static func charts(_ programs: [PublicProgram]) throws -> [String] {
    var section = try PublicSection.empty()
    section.programs = programs
    return try RenderedSite(section).main("programmy/index.html").charts
  }

  /// A programme and its bars on the scale from September to May.
  struct Bars: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let status: PublicProgram.Status
    var extended: String?
    var ended: String?
    let bars: [String]

    static let all = [
      Bars(testDescription: "under way", status: .active, bars: ["solid 0% 100%"]),
      Bars(testDescription: "announced", status: .announced, bars: ["outlined 0% 100%"]),
      Bars(
        testDescription: "extended", status: .extended, extended: "2027-05-31",
        bars: ["solid 0% 44%", "hatched 44% 56%"]),
      Bars(
        testDescription: "ended before the plan", status: .completed, ended: "2026-10-31",
        bars: ["pale 0% 22.3%"]),
      Bars(
        testDescription: "ended in its extension", status: .completed, extended: "2027-05-31",
        ended: "2027-04-30", bars: ["pale 0% 44%", "hatched 44% 44.6%"]),
      Bars(
        testDescription: "ended before its extension began", status: .completed,
        extended: "2027-05-31", ended: "2026-10-31", bars: ["pale 0% 22.3%"]),
    ]
  }

  @Test(arguments: Bars.all)
  func `the bar of a programme shows its term and its state`(_ bars: Bars) throws {
    var program = try PublicProgram("a", "Шаг", bars.status)
    if let extended = bars.extended.flatMap(CivilDate.init) {
      program.firstPlannedEnd = try #require(CivilDate("2026-12-29"))
      program.plannedEnd = extended
      program.extensions = [.init(agreed: program.start, newEnd: extended)]
    }
    program.ended = bars.ended.flatMap(CivilDate.init)
    let until = try PublicProgram("b", "Срок шкалы", .active)
    let today = try #require(CivilDate("2026-11-21"))
    let timeline = try #require(ProgramTimeline(of: [program, until], on: today))
    #expect(
      timeline.bars(of: program).map {
        "\($0.look) \($0.extent.start.attribute) \($0.extent.length.attribute)"
      } == bars.bars)
  }

  @Test func `how the end of a programme lies to its plan is nowhere to be seen`() throws {
    var stopped = try PublicProgram("a", "Шаг", .completed)
    stopped.ended = CivilDate("2026-10-31")
    var done = stopped
    done.plannedEnd = try #require(CivilDate("2026-10-31"))
    done.firstPlannedEnd = done.plannedEnd
    #expect(try ProgramChartTests.charts([stopped]) == ProgramChartTests.charts([done]))
  }

  @Test func `one programme has a line, two have forms to compare, none has nothing`() throws {
    let one = try PublicProgram("a", "<b>Шаг</b>", .active)
    #expect(try ProgramChartTests.charts([]).isEmpty)
    let charts = try ProgramChartTests.charts([one])
    #expect(charts.count == 1)
    #expect(charts[0].contains("<a href=\"../programmy/a/index.html\">&lt;b&gt;Шаг&lt;/b&gt;</a>"))
    #expect(
      charts[0].contains(
        """
        <rect class="bar bar-solid" x="0%" y="22%" width="100%" height="56%" rx="2"/>
        <use href="#programs_chart_today"/>
        """))
    #expect(try ProgramChartTests.charts([one, one]).count == 2)
  }

  @Test func `four hundred programmes are folded up`() throws {
    let programs = try (0..<400).map {
      try PublicProgram("p\($0)", String(repeating: "Длинное слово ", count: 6) + "\($0)", .active)
    }
    let chart = try #require(ProgramChartTests.charts(programs).first)
    #expect(chart.contains("<details>\n<summary>Показать картинку</summary>\n<svg class=\"axis"))
    #expect(chart.count(of: "class=\"strip\"") == 400)
  }

  @Test func `forms and kinds are counted, the most frequent first`() throws {
    var programs = try ["a", "b", "c"].map { try PublicProgram($0, "Шаг", .active) }
    programs[2].form = PublicTermOfArt(name: "pupil_pupil", title: "ученик – ученик")
    let group = PublicTermOfArt(name: "group", title: "в группе")
    programs[0].kinds = [group, PublicTermOfArt(name: "speed", title: "скоростное")]
    programs[1].kinds = [group]
    let chart = try ProgramChartTests.charts(programs)[1]
    #expect(
      chart.contains(
        """
        <desc id="forms_chart_description">Формы: педагог – педагог — 2, ученик – ученик — 1. \
        Виды: в группе — 2, скоростное — 1.</desc>
        """))
    #expect(
      chart.contains(
        """
        <p class="chart-group">Виды</p>
        <ul class="chart-rows">
        <li>
        <span class="chart-label">в группе</span>
        <svg class="strip" aria-hidden="true" width="100%" height="1.5em">
        <use href="#forms_chart_grid"/>
        <rect class="bar bar-solid" x="0%" y="22%" width="100%" height="56%" rx="2"/>
        </svg>
        <span class="chart-words">2\u{A0}программы</span>
        </li>
        """))
    #expect(chart.contains("<tr><th scope=\"row\">скоростное</th><td>вид</td><td>1</td></tr>"))
  }
}
