import Diagnostics
import Gate
import Publication
import Records
import Testing

@testable import Guard

@Suite("A mention is cleared")
struct ClearanceTests {
  /// Somebody with a name, a status and more lines.
  private static func person(_ lines: String) -> String {
    "id: anna\nsurname: Шевчук\ngiven_name: Анна\npatronymic: Ильинична\n" + lines
  }

  private static func consent(_ allow: String, _ more: String = "") -> String {
    """
    status: staff
    work_phone: +7 910 123-45-67
    consents:
      - signed: 2026-09-01
        signer: self
        valid_until: 2027-08-31
        resources: site
        allow: [\(allow)]
        separate_document: true
    """ + (more.isEmpty ? "" : "\n    \(more)")
  }

  /// A record, a text, and what the guard says of a page with the text on which nobody is shown.
  struct Case: CustomTestStringConvertible {
    let name: String
    let lines: String
    let text: String
    let leaks: [String]
    var testDescription: String { name }

    init(_ name: String, _ lines: String, _ text: String, _ leaks: String...) {
      (self.name, self.lines, self.text, self.leaks) = (name, lines, text, leaks)
    }
  }

  static let cases: [Case] = [
    Case("no consent", "status: staff", "Анна Шевчук", "error name anna"),
    Case("full consent", consent("name"), "Шевчук Анна Ильинична"),
    Case("full consent, initials", consent("name"), "Шевчук А. И."),
    Case("two parts of three", consent("surname, given_name"), "Шевчук Анна"),
    Case(
      "two parts, the third in the text", consent("surname, given_name"), "Шевчук Анна Ильинична",
      "error name anna"),
    Case(
      "two parts, an initial too many", consent("surname, given_name"), "А. И. Шевчук",
      "error name anna"),
    Case("the surname alone", consent("surname"), "Наш Шевчук"),
    Case("the given name alone", consent("given_name"), "Наш Шевчук", "warning name anna"),
    Case("contacts", consent("contacts"), "8 910 123 45 67"),
    Case("no contacts", consent("name"), "8 910 123 45 67", "error contact anna"),
    Case("a teacher by law", "status: staff\nlaw_basis: teacher", "Анна Ильинична"),
    Case(
      "contacts of a teacher by law",
      "status: staff\nlaw_basis: teacher\nwork_phone: +7 910 123-45-67", "8 910 123 45 67",
      "error contact anna"),
    Case(
      "contacts of the head by law",
      "status: staff\nlaw_basis: manager\nwork_phone: +7 910 123-45-67", "8 910 123 45 67"),
    Case(
      "a private phone of the head", "status: staff\nlaw_basis: manager\nphone: +7 910 123-45-67",
      "8 910 123 45 67", "error contact anna"),
    Case(
      "a mentor by law without consent",
      "status: staff\nlaw_basis: teacher\nmentor: {since: 2026-09-01}", "Анна Ильинична"),
    Case(
      "a mentor with consent to the name but not to the role",
      consent("name", "\nmentor: {since: 2026-09-01}").replacing("\n    \n", with: "\n"),
      "Анна Ильинична", "error name anna"),
  ]

  @Test(arguments: cases)
  func `as far as consents and the law go`(_ test: Case) throws {
    let watched = try Watched(people: ClearanceTests.person(test.lines))
    #expect(watched.leaks(inText: test.text) == test.leaks)
  }

  @Test func `where the page shows the person by right`() throws {
    let watched = try Watched(
      people: ClearanceTests.person(
        ClearanceTests.consent("name", "").replacing("allow: [name]", with: "allow: [name, role]")
          + "\nmentor: {since: 2026-09-01}"))
    let trace = watched.trace(showing: "surname", "given_name", "patronymic", of: "anna")
    #expect(watched.leaks(inText: "Анна Ильинична", revealing: trace) == [])
  }

  @Test func `not where the page shows the person without a name`() throws {
    var concealment: Concealment?
    let watched = try Watched(
      people: ClearanceTests.person(ClearanceTests.consent("name"))
    ) { ledger, _ in
      concealment = ledger.conceal(LedgerSubject(.person, "anna"))
    }
    var trace = Trace()
    trace.note(concealing: [try #require(concealment)])
    #expect(watched.leaks(inText: "Анна Шевчук", revealing: trace) == ["error name anna"])
    #expect(watched.leaks(inText: "Анна Шевчук") == [])
  }

  @Test func `not in data for somebody whom a ban keeps out of them`() throws {
    let watched = try Watched(
      people: ClearanceTests.person(ClearanceTests.consent("name") + "\n    bans: [no_transfer]"))
    #expect(watched.leaks(inText: "Анна Шевчук") == [])
    #expect(
      watched.leaks(inText: "Анна Шевчук", revealing: Trace(forTransfer: true))
        == ["error name anna"])
  }

  /// Whom the words of a page name of whom it shows nothing.
  private static func named(
    _ text: String, in watched: Watched, revealing trace: Trace = Trace()
  ) -> Set<NamedPerson> {
    watched.leakGuard.inspect(
      Array("<p>\(text)</p>".utf8), at: "page.html", revealing: trace
    ).named
  }

  @Test func `and it is told whom it names, where the page shows nobody of that name`() throws {
    let anna = LedgerSubject(.person, "anna")
    let byConsent = try Watched(people: ClearanceTests.person(ClearanceTests.consent("name")))
    let told = NamedPerson(subject: anna, kind: .name, isByLaw: false)
    #expect(ClearanceTests.named("Вместе с Анной Шевчук", in: byConsent) == [told])
    #expect(ClearanceTests.named("Вместе", in: byConsent) == [])
    let byLaw = try Watched(
      people: ClearanceTests.person(
        "status: staff\nlaw_basis: manager\nwork_phone: +7 910 123-45-67"))
    #expect(
      ClearanceTests.named("Шевчук А. И., 8 910 123 45 67", in: byLaw) == [
        NamedPerson(subject: anna, kind: .name, isByLaw: true),
        NamedPerson(subject: anna, kind: .contacts, isByLaw: true),
      ])
    let withheld = try Watched(people: ClearanceTests.person("status: staff"))
    #expect(ClearanceTests.named("Анна Шевчук", in: withheld) == [])
  }

  @Test func `and nobody is told of whom the page shows by right`() throws {
    let watched = try Watched(
      people: ClearanceTests.person(
        ClearanceTests.consent("name", "").replacing("allow: [name]", with: "allow: [name, role]")
          + "\nmentor: {since: 2026-09-01}"))
    let trace = watched.trace(showing: "surname", "given_name", "patronymic", of: "anna")
    #expect(ClearanceTests.named("Анна Ильинична", in: watched, revealing: trace) == [])
  }

  @Test func `where a namesake may be named`() throws {
    let watched = try Watched(
      people: ClearanceTests.person("status: staff"),
      ClearanceTests.person(ClearanceTests.consent("name")).replacing("id: anna", with: "id: other")
    )
    #expect(watched.leaks(inText: "Шевчук Анна Ильинична") == [])
  }

  @Test(arguments: [
    "Дубина Анна Ильинична", "Анна Ильинична Дубина",
    "<a href=\"dubina-anna-ilinichna/\">о ней</a>",
  ])
  func `where another's ordinary word of a surname tells who is meant`(_ text: String) throws {
    let watched = try Watched(
      people: ClearanceTests.person("status: staff"),
      ClearanceTests.person(ClearanceTests.consent("name")).replacing("id: anna", with: "id: other")
        .replacing("Шевчук", with: "Дубина"))
    #expect(watched.leaks(inText: text) == [])
    #expect(watched.leaks(inText: "Шевчук Анна Ильинична") == ["error name anna"])
  }

  @Test func `by a phrase of the settings up to its day`() throws {
    let settings = """
      organization: {full_name: Школа № 7, type: school, site_url: https://school7.example}
      base_url: https://school7.example/nastavnichestvo/
      school_year: 2026-2027
      guard:
        allow:
          - {phrase: поэт Анна Шевчук, reason: тёзка, until: 2026-11-21}
      """
    let files = [
      "site.yaml": settings, "people/anna.yaml": ClearanceTests.person("status: staff"),
    ]
    let today = try Watched(files)
    #expect(today.leaks(inText: "Пришла поэт «Анна Шевчук»!") == [])
    #expect(today.leaks(inText: "Пришла Анна Шевчук") == ["error name anna"])
    let tomorrow = try Watched(files, on: Watched.day.adding(days: 1))
    #expect(tomorrow.leaks(inText: "Поэт Анна Шевчук") == ["error name anna"])
  }

  @Test func `by what the settings print themselves`() throws {
    let watched = try Watched(
      people: """
        id: ivanov
        surname: Иванов
        given_name: Антон
        patronymic: Игоревич
        status: staff
        """,
      """
      id: sokolov
      surname: Соколов
      given_name: Пётр
      status: staff
      """)
    #expect(watched.leaks(inText: "Школа № 7 имени А. И. Иванова, ул. Соколова, д. 7") == [])
    #expect(watched.leaks(inText: "А. И. Иванов") == ["error name ivanov"])
  }

  @Test func `for two people in a list who are each shown by right`() throws {
    var trace = Trace()
    let watched = try Watched(
      people: ClearanceTests.person(ClearanceTests.consent("surname")),
      "id: other\nsurname: Крутиков\ngiven_name: Анна\n" + ClearanceTests.consent("given_name")
    ) { ledger, _ in
      for (id, field) in [("anna", "surname"), ("other", "given_name")] {
        let subject = LedgerSubject(.person, id)
        let line = PublishedLine(subject: subject, field: field, basis: .consent, until: nil)
        trace.note([ledger.publish(line)])
      }
    }
    #expect(watched.leaks(inText: "Шевчук, Анна", revealing: trace) == [])
    #expect(watched.leaks(inText: "Шевчук Анна", revealing: trace) == ["error name anna"])
  }
}
