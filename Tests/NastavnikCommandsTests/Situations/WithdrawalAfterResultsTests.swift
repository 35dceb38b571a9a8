import TestFolder
import Testing

/// Situations 3 and 4: consents withdrawn after everything has been published.
@Suite(
  "3 and 4. A withdrawal, whole and in part",
  .enabled(if: School.hasPictureTool, "vipsthumbnail is not installed"))
struct WithdrawalAfterResultsTests {
  private let school: School

  init() throws {
    school = try School([
      "people/sokolova.yaml": WithdrawalAfterResultsTests.mentor(),
      "programs/itog.yaml": """
      название: Открытый урок
      форма: педагог-педагог
      наставники: sokolova
      наставляемые: ivanov
      цель: Провести открытый урок
      приказ: prikaz
      утверждена: 2025-09-01
      начало: 2025-09-02
      план_окончания: 2026-05-20
      завершена: 2026-05-20
      причина_завершения: план_выполнен
      результаты:
        итог: Урок прошёл.
        показатели:
          - название: Посещено уроков
            до: "2"
            после: "17"
        отзывы:
          - автор: sokolova
            текст: Училась вместе с молодым коллегой.
      """,
      "news/itog.md": """
      ---
      название: Подвели итоги
      дата: 2026-06-01
      изображения: [obshiy]
      ---
      Урок показан [Варварой Соколовой](person:sokolova "наставником").
      """,
      "media/snimki.yaml": """
      - код: portret
        файл: portret.png
        описание: Учитель у доски
        люди: [sokolova]
        вид: портрет
      - код: obshiy
        файл: obshiy.png
        описание: Участники урока
        люди: [sokolova]
        вид: группа
      """,
    ])
    try school.addPicture("media/portret.png")
    try school.addPicture("media/obshiy.png")
  }

  private static func mentor(also withdrawal: [String] = []) -> String {
    """
    фамилия: Соколова
    имя: Варвара
    статус: сотрудник
    должность: учитель физики
    фото: portret
    наставник:
      с: 2025-09-01
    согласия:

    """
      + School.consent(
        "фио, должность, роль, программа, пара, результаты, отзыв, фото, групповое_фото",
        also: withdrawal)
  }

  /// What tells of her.
  private static let traces = [
    "Соколов", "Варвар", "sokolova", "учитель физики", "Училась вместе", "Учитель у доски",
    "Участники урока",
  ]

  @Test func `3. results were published: the person goes from everything, the numbers stay`() throws
  {
    let before = try school.build(on: "2026-11-20")
    #expect(before.exitCode == 0)
    for trace in WithdrawalAfterResultsTests.traces { #expect(before.holding(trace) != []) }
    #expect(before.pictures != [])
    try school.change([
      "people/sokolova.yaml": WithdrawalAfterResultsTests.mentor(also: ["отозвано: 2026-11-21"])
    ])
    let after = try school.build(on: "2026-11-21")
    #expect(after.exitCode == 0)
    #expect(after.leaks(of: WithdrawalAfterResultsTests.traces) == [])
    #expect(after.pictures == [])
    #expect(after["rezultaty/itog/index.html"].contains("17"))
    #expect(after["novosti/itog/index.html"].contains("Урок показан наставником."))
    #expect(after.reason("person:sokolova", "surname") == "withdrawn")
    // Saturday the 21st: three working days end on Wednesday.
    #expect(after.messages.contains("Согласие отозвано 21.11.2026"))
    #expect(after.messages.contains("не позднее 25.11.2026"))
    // Nothing stands where the page was, so that no address tells the name.
    #expect(after.report.changes.removed.contains("nastavniki/sokolova-varvara/index.html"))
    #expect(!after.files.keys.contains { $0.hasPrefix("nastavniki/sokolova") })
    #expect(try keptBeside() == [])
  }

  @Test func `4. only the pictures were withdrawn: portrait and group go, the rest stays`() throws {
    try school.change([
      "people/sokolova.yaml": WithdrawalAfterResultsTests.mentor(
        also: ["отозвано: 2026-11-21", "отозваны_категории: [фото, групповое_фото]"])
    ])
    let after = try school.build(on: "2026-11-21")
    #expect(after.pictures == [])
    #expect(after.leaks(of: ["Учитель у доски", "Участники урока", "<img", "srcset"]) == [])
    #expect(after["nastavniki/sokolova-varvara/index.html"].contains("учитель физики"))
    #expect(after["rezultaty/itog/index.html"].contains("Училась вместе"))
    #expect(after.reason("person:sokolova", "photo") == "withdrawn")
    #expect(after.reason("media:obshiy", "*") == "withdrawn")
    #expect(after.messages.contains("Часть согласия отозвана 21.11.2026"))
  }

  @Test func `4. of the portrait alone, the group picture stays`() throws {
    try school.change([
      "people/sokolova.yaml": WithdrawalAfterResultsTests.mentor(
        also: ["отозвано: 2026-11-21", "отозваны_категории: фото"])
    ])
    let after = try school.build(on: "2026-11-21")
    #expect(after.holding("Учитель у доски") == [])
    #expect(after["novosti/itog/index.html"].contains("Участники урока"))
  }

  /// The copies of pictures that the build keeps for the next one.
  private func keptBeside() throws -> [String] {
    try school.folder.tree().keys.filter { $0.hasPrefix("cache/pictures/") && !$0.hasSuffix("/") }
  }
}
