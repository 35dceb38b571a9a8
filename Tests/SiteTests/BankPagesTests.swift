import Diagnostics
import Publication
import Testing

@testable import Site

@Suite("The banks")
struct BankPagesTests {
  private static func section(mentors: [PublicBankEntry]) throws -> PublicSection {
    var section = try PublicSection.empty()
    section.mentors = mentors
    section.peoplePerPage = 2
    return section
  }

  private static func anonymous(_ alias: String) -> PublicBankEntry {
    PublicBankEntry(
      bank: .mentors, name: PublicName(anonymous: alias), slug: nil,
      state: Disclosed(.paired, by: []), forms: Disclosed(["учитель – ученик"], by: []),
      requests: nil, profile: PublicBankEntry.Profile(), isTransferable: true)
  }

  @Test func `a named row links to a page, an anonymous one says its state and forms alone`() throws
  {
    let day = try #require(CivilDate("2026-09-01"))
    let site = try RenderedSite(
      BankPagesTests.section(mentors: [.anna(on: day), BankPagesTests.anonymous("Сова")]))
    let rows = try site.main("nastavniki/index.html").rows
    #expect(
      rows == [
        "<th scope=\"row\"><span class=\"person\">"
          + "<span class=\"face\" data-letters=\"ПА\" aria-hidden=\"true\"></span> <span class=\"person-name\">"
          + "<a href=\"../nastavniki/petrova-anna/index.html\">Петрова Анна</a></span></span></th>"
          + "<td data-label=\"Работа или учёба\"><span class=\"line\">учитель</span> "
          + "<span class=\"line\">физика, химия</span> </td>"
          + "<td data-label=\"Формы\"><span class=\"line\">педагог – педагог</span> </td>"
          + "<td data-label=\"Состояние\"><span class=\"badge badge-available\">"
          + "готов взять наставляемого</span></td>"
          + "<td data-label=\"В банке с\"><time datetime=\"2026-09-01\">1\u{A0}сентября\u{A0}2026\u{A0}г.</time></td>",
        "<th scope=\"row\"><span class=\"person\">"
          + "<span class=\"face face-unnamed\" aria-hidden=\"true\"></span>"
          + " <span class=\"person-name\">Сова <span class=\"person-note\">имя не публикуется</span>"
          + "</span></span></th><td data-label=\"Работа или учёба\"></td>"
          + "<td data-label=\"Формы\"><span class=\"line\">учитель – ученик</span> </td>"
          + "<td data-label=\"Состояние\"><span class=\"badge badge-paired\">"
          + "в паре или группе</span></td><td data-label=\"В банке с\"></td>",
      ])
    #expect(
      site.paths.filter { $0.hasPrefix("nastavniki/") }
        == ["nastavniki/index.html", "nastavniki/petrova-anna/index.html"])
  }

  @Test func `the page of a person shows what their consents allow`() throws {
    let day = try #require(CivilDate("2026-09-01"))
    let site = try RenderedSite(BankPagesTests.section(mentors: [.anna(on: day)]))
    let main = try site.main("nastavniki/petrova-anna/index.html")
    let said = [
      "готов взять наставляемого", "<dd>учитель</dd>", "<dd>физика</dd>", "<dd>химия</dd>",
      "<dd>7\u{A0}лет</dd>", "<p>Люблю <em>опыты</em>.</p>", "+7 (900) 123-45-67",
      "<a href=\"../../programmy/shag/index.html\">Шаг</a>",
    ]
    for words in said { #expect(main.contains(words), "\(words)") }
    let unsaid = ["Класс", "Образование", "Место работы", "Интересы", "<img"]
    for words in unsaid { #expect(!main.contains(words), "\(words)") }
    #expect(
      try site.trace("nastavniki/petrova-anna/index.html").lines.contains(LedgerLine(index: 20)))
  }

  @Test func `a long bank goes on on further pages`() throws {
    let mentors = ["а", "б", "в"].map(BankPagesTests.anonymous)
    let site = try RenderedSite(BankPagesTests.section(mentors: mentors))
    #expect(try site.main("nastavniki/index.html").rows.count == 2)
    #expect(try site.main("nastavniki/stranitsa/2/index.html").rows.count == 1)
    #expect(!site.paths.contains("nastavniki/stranitsa/3/index.html"))
  }

  /// The number of mentors, and whether a bank of two rows then says that some of them have left.
  @Test(arguments: [
    (PublicCount.exactly(2), false), (.exactly(1), true), (.fewerThan(5), false),
    (.fewerThan(2), true), (.notShown, false),
  ])
  func `a list longer than its number says who else stands in it`(
    _ number: PublicCount, _ isSaid: Bool
  ) throws {
    var section = try BankPagesTests.section(
      mentors: ["а", "б"].map(BankPagesTests.anonymous))
    section.keyNumbers.mentors = number
    let main = try RenderedSite(section).main("nastavniki/index.html")
    #expect(main.contains("; в списке стоят и те, кто уже вышел из банка.</p>") == isSaid)
  }

  @Test func `an empty bank keeps its page`() throws {
    let site = try RenderedSite(BankPagesTests.section(mentors: []))
    #expect(try site.main("nastavniki/index.html").contains("Информация готовится."))
  }
}

extension String {
  /// The words of each row of a table's body, cell by cell.
  fileprivate var rows: [String] {
    let body = split(separator: "<tbody>").last.map(String.init) ?? ""
    return body.split(separator: "<tr").dropFirst().map { row in
      row.split(separator: "\n").filter { $0.hasPrefix("<t") }.joined()
    }
  }
}
