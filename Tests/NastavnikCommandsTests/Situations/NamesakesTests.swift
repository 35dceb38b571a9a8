import Testing

/// Situation 8: somebody without a record, and two people of one name.
@Suite("8. No record, and namesakes") struct NamesakesTests {
  private static func ivanova(_ position: String, consent: String = "") -> String {
    """
    фамилия: Иванова
    имя: Анна
    отчество: Петровна
    статус: сотрудник
    должность: \(position)
    наставник:
      с: 2026-09-01
    \(consent.isEmpty ? "" : "согласия:\n" + consent)
    """
  }

  @Test func `of two with one full name the one who consented is named, the other is not`() throws {
    let school = try School([
      "people/a1.yaml": NamesakesTests.ivanova(
        "учитель музыки", consent: School.consent("фио, должность, роль")),
      "people/a2.yaml": NamesakesTests.ivanova("учитель географии"),
    ])
    let edition = try school.build()
    #expect(edition.exitCode == 0)
    #expect(edition["nastavniki/ivanova-anna-petrovna/index.html"].contains("учитель музыки"))
    #expect(edition.holding("географии") == [])
    #expect(edition.files.keys.count { $0.contains("ivanova") && $0.hasSuffix(".html") } == 1)
    #expect(edition["nastavniki/index.html"].contains("Наставник"))
    #expect(edition.basis("person:a1", "surname") == "consent")
    #expect(edition.reason("person:a2", "surname") == "no-consent")
    #expect(edition.basis("person:a2", "surname") == nil)
  }

  @Test(arguments: ["a1", "a2"])
  func `the files' order does not decide whose consent it is`(id: String) throws {
    let other = id == "a1" ? "a2" : "a1"
    let edition = try School([
      "people/\(id).yaml": NamesakesTests.ivanova(
        "учитель музыки", consent: School.consent("фио, должность, роль")),
      "people/\(other).yaml": NamesakesTests.ivanova("учитель географии"),
    ]).build()
    #expect(edition.holding("географии") == [])
    #expect(edition.reason("person:\(other)", "surname") == "no-consent")
  }

  @Test func `with both named each has a page of their own`() throws {
    let consent = School.consent("фио, должность, роль")
    let edition = try School([
      "people/a1.yaml": NamesakesTests.ivanova("учитель музыки", consent: consent),
      "people/a2.yaml": NamesakesTests.ivanova("учитель географии", consent: consent),
    ]).build()
    let pages = ["ivanova-anna-petrovna", "ivanova-anna-petrovna-2"].map {
      edition["nastavniki/\($0)/index.html"]
    }
    #expect(pages.filter { $0.contains("учитель музыки") }.count == 1)
    #expect(pages.filter { $0.contains("учитель географии") }.count == 1)
  }

  /// Whoever is shown has a sign of two letters before the name, and with the surname behind them
  /// they would read as the initials of somebody else who bears it.
  @Test func `the letters of a face are no initials of a namesake`() throws {
    let school = try School([
      "people/a1.yaml": """
      фамилия: Гаранин
      имя: Роман
      отчество: Иванович
      статус: сотрудник
      наставник:
        с: 2026-09-01
      согласия:
      \(School.consent("фио, роль"))
      """,
      "people/a2.yaml": """
      фамилия: Гаранин
      имя: Геннадий
      отчество: Романович
      статус: сотрудник
      """,
    ])
    let edition = try school.build()
    #expect(edition.exitCode == 0)
    #expect(edition["nastavniki/index.html"].contains("data-letters=\"ГР\""))
    #expect(edition["nastavniki/garanin-roman-ivanovich/index.html"].contains("Гаранин Роман"))
    #expect(edition.holding("Геннадий") == [])
  }

  @Test func `a link to somebody without a record stops the build`() throws {
    let edition = try School([
      "news/start.md": """
      ---
      название: Начали
      дата: 2026-09-03
      ---
      С [Ольгой Зайцевой](person:zaytseva "наставником").
      """
    ]).build()
    #expect(edition.exitCode == 1)
    #expect(edition.codes == ["markdown.broken-link"])
  }
}
