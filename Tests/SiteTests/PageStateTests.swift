import Diagnostics
import Publication
import Testing

@testable import Site

@Suite("How fresh a page is and who answers for it")
struct PageStateTests {
  private func state(_ site: RenderedSite, _ path: String) throws -> String {
    let line = try site.page(path).split(separator: "\n").first {
      $0.hasPrefix("<p class=\"page-state\">")
    }
    return String(try #require(line))
  }

  private static func filled() throws -> PublicSection {
    var section = try PublicSection.empty()
    section.news = [
      try PublicNews("b", "Поздняя", on: "2026-11-20"),
      try PublicNews("a", "Ранняя", on: "2025-05-01"),
    ]
    section.events = [
      PublicEvent("past", "Было", starts: try PublicMoment("2026-10-01")),
      PublicEvent("coming", "Будет", starts: try PublicMoment("2027-01-01")),
    ]
    section.programs = [try PublicProgram("shag", "Шаг", .active)]
    section.bankReviewed = CivilDate("2026-09-15")
    return section
  }

  @Test(arguments: [
    ("index.html", "2026-11-20"), ("novosti/index.html", "2026-11-20"),
    ("novosti/a/index.html", "2025-05-01"), ("novosti/2025/index.html", "2025-05-01"),
    ("meropriyatiya/index.html", "2026-10-01"), ("meropriyatiya/past/index.html", "2026-10-01"),
    // What has no day of its own has that of the section; a day to come is none.
    ("meropriyatiya/coming/index.html", "2026-11-20"), ("partnery/index.html", "2026-11-20"),
    ("programmy/shag/index.html", "2026-09-01"), ("nastavniki/index.html", "2026-09-15"),
    ("o-razdele/index.html", "2026-11-20"),
  ])
  func `a page has the day of the newest record on it`(_ path: String, _ day: String) throws {
    let site = try RenderedSite(PageStateTests.filled())
    #expect(try state(site, path).contains("<time datetime=\"\(day)\">"))
  }

  @Test func `a section without any day leaves it out`() throws {
    let site = try RenderedSite(try .empty())
    #expect(
      try state(site, "novosti/index.html") == """
        <p class="page-state">Отвечает <a href="../o-razdele/index.html#otvechayut">\
        администрация организации</a>.</p>
        """)
  }

  @Test(arguments: [
    ([PublicContact.Capacity.head], "руководитель организации"),
    ([.head, .curator], "куратор наставничества"), ([.dataOfficer], "администрация организации"),
  ])
  func `who answers is named by capacity, the name stands on the page about the section`(
    _ capacities: [PublicContact.Capacity], _ words: String
  ) throws {
    var section = try PublicSection.empty()
    section.contacts = capacities.map {
      PublicContact(
        capacity: $0, name: .named("Орлова Вера", "orlova-vera", line: 1), position: nil,
        email: nil, phone: nil)
    }
    let site = try RenderedSite(section)
    #expect(try state(site, "novosti/index.html").contains(">\(words)</a>"))
    #expect(try site.trace("novosti/index.html").lines.isEmpty)
    #expect(try site.main("o-razdele/index.html").contains("Орлова Вера"))
  }
}
