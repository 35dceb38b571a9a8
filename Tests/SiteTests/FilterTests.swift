import Diagnostics
import Publication
import Testing

@testable import Site

@Suite("The filters of lists")
struct FilterTests {
  /// The first tag of a page that says what its row can be found by.
  private static func marks(on page: String, in site: RenderedSite) throws -> [String] {
    try site.main(page).split(separator: "<").filter { $0.contains(" data-title=") }.map { tag in
      String(tag.prefix { $0 != ">" })
    }
  }

  private static func section() throws -> PublicSection {
    let day = try #require(CivilDate("2026-09-01"))
    var section = try PublicSection.empty()
    var anna = PublicBankEntry.anna(on: day)
    anna.profile.kinds = Disclosed(["в группе"], by: [LedgerLine(index: 31)])
    anna.profile.competencies = Disclosed(
      ["опыт \"у доски\"", "<b>робототехника</b>"], by: [LedgerLine(index: 32)])
    section.mentors = [
      anna,
      PublicBankEntry(
        bank: .mentors, name: PublicName(anonymous: "Сова"), slug: nil,
        state: Disclosed(.paired, by: []), forms: Disclosed(["учитель – ученик"], by: []),
        requests: nil, profile: PublicBankEntry.Profile(), isTransferable: true),
    ]
    return section
  }

  @Test func `a row is found by what it discloses, and the page answers for it`() throws {
    let site = try RenderedSite(FilterTests.section())
    #expect(
      try FilterTests.marks(on: "nastavniki/index.html", in: site) == [
        "tr data-title=\"Петрова Анна\" data-date=\"2026-09-01\" data-subject=\"физика\nхимия\""
          + " data-form=\"педагог – педагог\" data-kind=\"в группе\""
          + " data-state=\"готов взять наставляемого\" data-competence=\"опыт &quot;у доски&quot;\n"
          + "&lt;b&gt;робототехника&lt;/b&gt;\"",
        "tr data-title=\"Сова\" data-form=\"учитель – ученик\" data-state=\"в паре или группе\"",
      ])
    let lines = try site.trace("nastavniki/index.html").lines
    #expect([31, 32].allSatisfy { lines.contains(LedgerLine(index: $0)) })
  }

  @Test func `a programme is found by its form, kinds, direction and status`() throws {
    var section = try PublicSection.withBan()
    section.programs = [section.programs[0]]
    section.programs[0].direction = "опыты"
    let site = try RenderedSite(section)
    let program = section.programs[0]
    let kinds = program.kinds.map(\.title).joined(separator: "\n")
    #expect(
      try FilterTests.marks(on: "programmy/index.html", in: site) == [
        "li class=\"card\" data-title=\"\(program.title)\" data-date=\"\(program.start)\""
          + " data-form=\"\(program.form.title)\""
          + (kinds.isEmpty ? "" : " data-kind=\"\(kinds)\"")
          + " data-direction=\"опыты\" data-state=\"\(program.status.words)\""
      ])
  }

  @Test(arguments: [
    ("nastavniki", ["predmet", "forma", "vid", "sostoyanie", "kompetenciya"]),
    ("programmy", ["forma", "vid", "napravlenie", "sostoyanie"]),
  ])
  func `the controls wait in a template for the script`(
    folder: String, parameters: [String]
  ) throws {
    let main = try RenderedSite(.rich()).main("\(folder)/index.html")
    #expect(main.count(of: "<template id=\"list_filter\">") == 1)
    for name in parameters { #expect(main.count(of: "name=\"\(name)\"") == 1, "\(name)") }
    #expect(main.count(of: "<select") == parameters.count + 1)
    #expect(main.count(of: "role=\"status\"") == 1)
  }

  @Test(arguments: ["nastavniki", "nastavlyaemye", "programmy"])
  func `an empty list has no filter`(folder: String) throws {
    #expect(!(try RenderedSite(.empty()).main("\(folder)/index.html").contains("<template")))
  }

  @Test func `all pages of a bank have the same columns`() throws {
    var section = try FilterTests.section()
    section.peoplePerPage = 1
    let site = try RenderedSite(section)
    let heads = try ["nastavniki/index.html", "nastavniki/stranitsa/2/index.html"].map { path in
      try site.main(path).split(separator: "\n").filter { $0.hasPrefix("<th scope=\"col\"") }
    }
    #expect(heads[0].count == 5)
    #expect(heads[0] == heads[1])
  }
}
