import Diagnostics
import Publication
import Testing

@testable import Site

@Suite("Which stages the news tell of")
struct RoadmapCoverageTests {
  private static let path = "dorozhnaya-karta/index.html"

  /// A section on 21 November 2026 with a roadmap of one stage.
  private func section(
    _ change: (inout PublicStage) throws -> Void = { _ in }
  ) throws -> PublicSection {
    var section = try PublicSection.empty()
    var stage = PublicStage("1", "Подготовка", items: ["Собрать"])
    try change(&stage)
    section.roadmaps = [PublicRoadmap(2026, period: nil, stages: [stage])]
    return section
  }

  private func coverage(_ section: PublicSection) throws -> [String] {
    try RenderedSite(section).main(RoadmapCoverageTests.path).split(separator: "\n")
      .filter { $0.hasPrefix("<li>1.") }.map(String.init)
  }

  private static let missing = """
    <li>1.\u{A0}Подготовка: <span class="badge badge-missing">этап завершён, новостей нет</span></li>
    """
  private static let planned = """
    <li>1.\u{A0}Подготовка: <span class="badge badge-planned">новостей пока нет</span></li>
    """

  @Test func `a finished stage without news is pointed out`() throws {
    #expect(
      try coverage(section { $0.items[0].state = .done }) == [RoadmapCoverageTests.missing])
  }

  @Test func `a stage is finished when its last day has passed`() throws {
    let yesterday = try #require(CivilDate("2026-11-20"))
    let today = try #require(CivilDate("2026-11-21"))
    #expect(
      try coverage(section { $0.items[0].term = .day(yesterday) })
        == [RoadmapCoverageTests.missing])
    #expect(
      try coverage(section { $0.items[0].term = .until(today) }) == [RoadmapCoverageTests.planned])
    // What the author says of the state counts for more than the term.
    #expect(
      try coverage(
        section {
          $0.items[0].term = .day(yesterday)
          $0.items[0].state = .inProgress
        }) == [RoadmapCoverageTests.planned])
  }

  @Test func `news are counted and linked, events stand beside them`() throws {
    var section = try section { $0.items[0].state = .done }
    section.news = [
      try PublicNews("b", "Вторая", on: "2026-10-02"),
      try PublicNews("a", "<Первая>", on: "2026-10-01"),
    ]
    // The signs around a number do not matter.
    section.news[0].stage = "1."
    section.news[1].stage = "1"
    section.events = [PublicEvent("e", "Сбор", starts: try PublicMoment("2026-10-05"))]
    section.events[0].stage = "1"
    #expect(
      try coverage(section) == [
        "<li>1.\u{A0}Подготовка: <a href=\"#stage_1_news\">2\u{A0}новости</a></li>"
      ])
    let main = try RenderedSite(section).main(RoadmapCoverageTests.path)
    #expect(
      main.contains(
        """
        <h3 id="stage_1_news">1.\u{A0}Подготовка</h3>
        <ul>
        <li><time datetime="2026-10-02">2\u{A0}октября\u{A0}2026\u{A0}г.</time> \
        <a href="../novosti/b/index.html">Вторая</a></li>
        <li><time datetime="2026-10-01">1\u{A0}октября\u{A0}2026\u{A0}г.</time> \
        <a href="../novosti/a/index.html">&lt;Первая&gt;</a></li>
        </ul>
        <p>Мероприятия:</p>
        <ul>
        <li><time datetime="2026-10-05">5\u{A0}октября\u{A0}2026\u{A0}г.</time> \
        <a href="../meropriyatiya/e/index.html">Сбор</a></li>
        </ul>
        """))
  }

  @Test func `an event alone is no news`() throws {
    var section = try section { $0.items[0].state = .done }
    section.events = [PublicEvent("e", "Сбор", starts: try PublicMoment("2026-10-05"))]
    section.events[0].stage = "1"
    #expect(try coverage(section) == [RoadmapCoverageTests.missing])
  }

  @Test func `news of a group cover its stages`() throws {
    var section = try section {
      $0.items[0].state = .done
      $0.group = "I. Организация"
    }
    section.news = [try PublicNews("a", "Первая", on: "2026-10-01")]
    section.news[0].stage = "I"
    #expect(
      try coverage(section) == [
        "<li>1.\u{A0}Подготовка: <a href=\"#group_1_news\">новости группы</a></li>"
      ])
  }
}
