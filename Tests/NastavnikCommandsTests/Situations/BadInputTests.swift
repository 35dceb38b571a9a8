import Testing

/// What a school may hand in by mistake; each ends in a decision that the report explains.
@Suite("Bad input ends in a decision") struct BadInputTests {
  private static func person(
    _ consents: String, birth: String = "", status: String = "сотрудник"
  ) -> String {
    """
    фамилия: Соколова
    имя: Варвара
    отчество: Игоревна
    статус: \(status)
    \(birth.isEmpty ? "" : "дата_рождения: \(birth)")
    наставник:
      с: 2026-09-01
    согласия:
    \(consents)
    """
  }

  private static let surname = "Соколов"

  private func build(_ person: String, on date: String = "2026-11-21") throws -> Edition {
    try School(["people/a1.yaml": person]).build(on: date)
  }

  private func outcome(_ edition: Edition) -> String {
    #expect(edition.exitCode == 0)
    let isShown = edition.holding(BadInputTests.surname) != []
    #expect(isShown == (edition.basis("person:a1", "surname") == "consent"))
    return isShown ? "shown" : edition.reason("person:a1", "surname") ?? "no reason"
  }

  @Test func `two consents that contradict each other add up, and a ban in either holds`() throws {
    let wide = School.consent("фио, роль")
    let narrow = School.consent("имя, роль", signed: "2026-10-01", also: ["запреты: без_передачи"])
    let edition = try build(BadInputTests.person(wide + narrow))
    #expect(outcome(edition) == "shown")
    #expect(!edition["data/nastavnichestvo.json"].contains("Соколова"))
  }

  @Test(arguments: ["сначала", "потом"])
  func `a withdrawal takes out what any consent signed before it allows`(order: String) throws {
    let wide = School.consent("фио, роль")
    let withdrawn = School.consent(
      "имя, роль", signed: "2026-10-01", also: ["отозвано: 2026-11-01"])
    let edition = try build(
      BadInputTests.person(order == "сначала" ? withdrawn + wide : wide + withdrawn))
    #expect(outcome(edition) == "withdrawn")
  }

  @Test func `a consent signed after a withdrawal counts`() throws {
    let withdrawn = School.consent("фио, роль", also: ["отозвано: 2026-10-01"])
    let again = School.consent("фио, роль", signed: "2026-10-02")
    #expect(outcome(try build(BadInputTests.person(withdrawn + again))) == "shown")
  }

  @Test(arguments: [("2026-11-20", "shown"), ("2026-11-21", "wrong-signer")])
  func `who turns 18 on the day of the build is an adult that day`(
    date: String, expected: String
  ) throws {
    let person = BadInputTests.person(
      School.consent("фио, роль", signer: "оба"), birth: "2008-11-21", status: "обучающийся")
    #expect(outcome(try build(person, on: date)) == expected)
  }

  @Test func `a day that does not exist is an error, and no date is quoted`() throws {
    let edition = try build(
      BadInputTests.person(
        School.consent("фио, роль", signer: "оба"), birth: "2013-02-29", status: "обучающийся"))
    #expect(edition.exitCode == 1)
    #expect(edition.codes == ["record.bad-date"])
    #expect(edition.files == [:])
    #expect(!edition.messages.contains("2013"))
  }

  @Test(arguments: [
    ("2026-02-28", "представитель", "shown"), ("2026-03-01", "представитель", "wrong-signer"),
    ("2026-03-01", "оба", "shown"), ("2030-02-28", "оба", "shown"),
    ("2030-03-01", "оба", "wrong-signer"),
  ])
  func `somebody born on 29 February reaches an age on 1 March`(
    date: String, signer: String, expected: String
  ) throws {
    let person = BadInputTests.person(
      School.consent("фио, роль", signed: "2026-01-10", signer: signer, until: "2031-12-31"),
      birth: "2012-02-29", status: "обучающийся"
    ).replacing("с: 2026-09-01", with: "с: 2026-01-01")
    #expect(outcome(try build(person, on: date)) == expected)
  }

  @Test func `a consent signed after its end never counts, and is warned about`() throws {
    let person = BadInputTests.person(
      School.consent("фио, роль", signed: "2026-09-01", until: "2026-08-31"))
    let edition = try build(person)
    #expect(outcome(edition) == "expired")
    #expect(edition.codes.contains("consent.expired"))
    #expect(
      edition.messages.contains(
        "предупреждение[consent.expired]: Согласие кончается раньше, чем начинается, и не действует"
      ))
    for date in ["2026-08-30", "2026-08-31", "2026-09-01"] {
      #expect(try build(person, on: date).holding(BadInputTests.surname) == [])
    }
  }

  @Test func `a consent that says neither resource nor category opens nothing`() throws {
    let person = BadInputTests.person(School.consent("", resources: "site"))
    let edition = try build(person)
    #expect(edition.holding(BadInputTests.surname) == [])
  }
}
