import Testing

/// Situation 10: names inside free text, found by their stems and told with their line.
@Suite("10. Names inside free text") struct FreeTextTests {
  private static let person = """
    фамилия: Иванова
    имя: Анна
    отчество: Петровна
    статус: сотрудник
    почта: moya.pochta@mail.example
    телефон: +7 912 345-67-89
    дата_рождения: 1988-03-07
    домашний_адрес: ул. Заречная, д. 15, кв. 3
    наставник:
      с: 2026-09-01
    """

  private static func news(_ words: String) -> String {
    "---\nназвание: Начали\nдата: 2026-09-03\n---\nПервая строка.\n\nСегодня \(words) в школе.\n"
  }

  private func build(_ words: String) throws -> Edition {
    try School(["people/a1.yaml": FreeTextTests.person, "news/start.md": FreeTextTests.news(words)])
      .build()
  }

  @Test(arguments: [
    "беседовали с Ивановой Анной Петровной", "писали Анне Ивановой", "хвалили А. П. Иванову",
    "вспоминали Иванову А.П.", "видели А.П.Иванову", "звали Анну Петровну",
    "были у ИВАНОВОЙ АННЫ", "говорили об Ива\u{AD}новой А\u{AD}нне", "шли к **Иван**овой Анне",
    "ждали Aнну Ивaнову", "встретили Анну\nИванову",
  ])
  func `stops the build and is told with its line`(words: String) throws {
    let edition = try build(words)
    #expect(edition.exitCode == 3)
    #expect(edition.report.status == "leak")
    #expect(edition.files == [:])
    let leak = try #require(edition.report.leaks.first { $0.severity == "error" })
    #expect(leak.person == "person:a1")
    #expect(leak.source == "news/start.md")
    #expect(leak.line == 7)
    // Whatever was found, no message repeats it.
    for word in ["Иванов", "Анн", "ИВАНОВ", "Ивaнов", "Aнн"] {
      #expect(!edition.messages.contains(word), "\(word)")
    }
  }

  @Test(
    arguments: [
      "писали на moya.pochta(at)mail.example", "звонили по 8 (912) 345 67 89",
      "звонили по +7-912-345-67-89", "писали на moya.pochta (собака) mail.example",
      "были на ул. Заречной, д. 15, кв. 3",
    ])
  func `finds what is never published, in any notation`(words: String) throws {
    let edition = try build(words)
    #expect(edition.exitCode == 3)
    #expect(edition.report.leaks.contains { $0.person == "person:a1" && $0.line == 7 })
    for word in ["pochta", "345", "1988", "07.03", "Заречн"] {
      #expect(!edition.messages.contains(word), "\(word)")
    }
  }

  @Test(arguments: ["родилась 7 марта 1988 года", "родилась 07.03.1988"])
  func `warns of an adult's birth date, which may be any day's date`(words: String) throws {
    let edition = try build(words)
    #expect(edition.report.leaks.map(\.kind).contains("birth-date"))
    #expect(edition.report.leaks.allSatisfy { $0.person == "person:a1" && $0.line == 7 })
    #expect(!edition.messages.contains("1988") && !edition.messages.contains("марта"))
  }

  @Test func `a lone surname is a warning`() throws {
    let edition = try build("говорили с Ивановой")
    #expect(edition.exitCode == 0)
    #expect(edition.codes.contains("guard.possible-leak"))
    #expect(edition.report.leaks.map(\.severity).allSatisfy { $0 == "warning" })
  }

  @Test(arguments: [
    "ездили в Иваново", "были на Ивановской улице", "видели Анну Сергеевну",
    "говорили с А. И. Ивановой", "беседовали [с Анной Ивановой](person:a1 \"наставницей\")",
  ])
  func `a town, a street and somebody else are no leak`(words: String) throws {
    let edition = try build(words)
    #expect(edition.exitCode == 0)
    #expect(edition.report.leaks == [])
  }

  @Test func `a name in the address of a page is found by its Latin letters`() throws {
    let school = try School(["people/a1.yaml": FreeTextTests.person])
    try school.change(["news/ivanova-anna.md": FreeTextTests.news("начали"), "news/start.md": ""])
    let edition = try school.build()
    #expect(edition.exitCode == 3)
    #expect(edition.report.leaks.contains { $0.kind == "file" && $0.severity == "error" })
  }

  @Test func `reviews, results and titles are looked through too`() throws {
    for (path, text) in [
      (
        "programs/urok.yaml",
        (SampleSection.files["content/programs/urok.yaml"] ?? "")
          .replacing("Провести открытый урок", with: "Помочь Анне Петровне Ивановой")
      ),
      (
        "events/krug.md",
        (SampleSection.files["content/events/krug.md"] ?? "")
          .replacing("Круглый стол", with: "Встреча с А. П. Ивановой")
      ),
    ] {
      let edition = try School(["people/a1.yaml": FreeTextTests.person, path: text]).build()
      #expect(edition.exitCode == 3)
      #expect(edition.report.leaks.contains { $0.source == path })
    }
  }
}
