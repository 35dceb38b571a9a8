import Testing

/// Situation 2: a child turns 14 and has a say.
@Suite("2. A child turns 14") struct ChildTurnsFourteenTests {
  private static func pupil(signer: String) -> String {
    """
    фамилия: Соколова
    имя: Варвара
    статус: обучающийся
    дата_рождения: 2012-11-21
    наставляемый:
      с: 2026-09-01
    согласия:

    """ + School.consent("фио, роль", signer: signer)
  }

  private static func settings(_ policy: String) -> String {
    (SampleSection.files["content/site.yaml"] ?? "") + "\nприватность:\n  дети: \(policy)\n"
  }

  @Test func `under the strict rule the representative's signature alone ends on the birthday`()
    throws
  {
    let school = try School([
      "site.yaml": ChildTurnsFourteenTests.settings("строго"),
      "people/a1.yaml": ChildTurnsFourteenTests.pupil(signer: "представитель"),
    ])
    let before = try school.build(on: "2026-11-20")
    #expect(before.files["nastavlyaemye/sokolova-varvara/index.html"] != nil)
    let after = try school.build(on: "2026-11-21")
    #expect(after.leaks(of: ["Соколова", "Варвара", "sokolova"]) == [])
    #expect(after.reason("person:a1", "surname") == "wrong-signer")
    #expect(after.codes.contains("consent.wrong-signer"))
    #expect(after.messages.contains("По возрасту человека здесь нужен подписант: "))
  }

  @Test func `under the lenient rule it goes on`() throws {
    let school = try School([
      "site.yaml": ChildTurnsFourteenTests.settings("мягко"),
      "people/a1.yaml": ChildTurnsFourteenTests.pupil(signer: "представитель"),
    ])
    let edition = try school.build(on: "2026-11-21")
    #expect(edition.files["nastavlyaemye/sokolova-varvara/index.html"] != nil)
    #expect(!edition.codes.contains("consent.wrong-signer"))
  }

  @Test func `signed by both it goes on under either rule`() throws {
    for policy in ["строго", "мягко"] {
      let school = try School([
        "site.yaml": ChildTurnsFourteenTests.settings(policy),
        "people/a1.yaml": ChildTurnsFourteenTests.pupil(signer: "оба"),
      ])
      #expect(
        try school.build(on: "2026-11-21").files["nastavlyaemye/sokolova-varvara/index.html"] != nil
      )
    }
  }

  @Test func `the child's own signature alone is never enough`() throws {
    for date in ["2026-11-20", "2026-11-21"] {
      let school = try School(["people/a1.yaml": ChildTurnsFourteenTests.pupil(signer: "сам")])
      let edition = try school.build(on: date)
      #expect(edition.leaks(of: ["Соколова", "Варвара"]) == [])
      #expect(edition.reason("person:a1", "given_name") == "wrong-signer")
    }
  }
}
