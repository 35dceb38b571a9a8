import Testing

/// Situation 1: a minor turns 18 between two builds.
@Suite("1. A minor turns 18") struct MinorTurnsEighteenTests {
  private static let words = ["Соколова", "Варвара", "Игоревна", "sokolova", "varvara"]

  private let school: School

  init() throws {
    school = try School(["people/a1.yaml": MinorTurnsEighteenTests.pupil()])
  }

  private static func pupil(also consents: String = "") -> String {
    """
    фамилия: Соколова
    имя: Варвара
    отчество: Игоревна
    статус: обучающийся
    дата_рождения: 2008-11-21
    псевдоним: Старший товарищ
    класс: 11 «А»
    наставник:
      с: 2026-09-01
    согласия:

    """ + School.consent("фио, роль, класс", signed: "2026-09-01", signer: "оба") + consents
  }

  @Test func `the representative's consent counts until the day before the birthday`() throws {
    let before = try school.build(on: "2026-11-20")
    #expect(before.exitCode == 0)
    #expect(before["nastavniki/sokolova-varvara-igorevna/index.html"].contains("11 «А»"))
    let after = try school.build(on: "2026-11-21")
    #expect(after.exitCode == 0)
    #expect(after.leaks(of: MinorTurnsEighteenTests.words + ["11 «А»"]) == [])
    #expect(after["nastavniki/index.html"].contains("Старший товарищ"))
    #expect(after.reason("person:a1", "surname") == "wrong-signer")
    #expect(after.messages.contains("Согласие перестало действовать: человеку исполнилось 18 лет"))
    #expect(
      after.report.changes.removed.contains("nastavniki/sokolova-varvara-igorevna/index.html"))
  }

  @Test func `their own consent brings them back, the old one does not`() throws {
    let own = School.consent("фио, роль", signed: "2026-11-21")
    try school.change(["people/a1.yaml": MinorTurnsEighteenTests.pupil(also: own)])
    let edition = try school.build(on: "2026-11-21")
    #expect(edition["nastavniki/sokolova-varvara-igorevna/index.html"].contains("Соколова"))
    #expect(edition.holding("11 «А»") == [])
    #expect(edition.reason("person:a1", "grade") == "wrong-signer")
  }

  @Test(arguments: ["2026-11-20", "2026-11-21", "2027-11-21"])
  func `neither the birth date nor the age is ever printed`(date: String) throws {
    let edition = try school.build(on: date)
    #expect(
      edition.leaks(of: [
        "2008-11-21", "21.11.2008", "21 ноября 2008", "2008 г", "17 лет", "18 лет", "20081121",
      ]) == [])
    #expect(!edition.messages.contains("2008"))
  }
}
