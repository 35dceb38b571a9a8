import TestFolder
import Testing

/// Situation 9: names in technical places.
@Suite(
  "9. Names in technical places",
  .enabled(if: School.hasPictureTool, "vipsthumbnail is not installed"))
struct TechnicalPlacesTests {
  private func school() throws -> School {
    let school = try School([
      "people/zaytsev-lev.yaml": """
      фамилия: Зайцев
      имя: Лев
      статус: сотрудник
      псевдоним: Молодой учитель
      наставляемый:
        с: 2026-09-01
      """,
      "documents/plan.yaml": """
      уровень: локальный
      вид: план
      номер: 3
      дата: 2026-09-01
      издатель: МБОУ «Школа № 1»
      название: План работы пары
      файл: Программа_Зайцев-Петрова.txt
      содержит_пдн: нет
      """,
      "documents/Программа_Зайцев-Петрова.txt": "План работы на год.\n",
      "media/snimok.yaml": """
      файл: zaytsev-i-petrova.png
      описание: Двое склонились над тетрадью
      люди: []
      """,
      "news/start.md": """
      ---
      название: Начали
      дата: 2026-09-03
      изображения: snimok
      документы: plan
      ---
      Встретились [со Львом Зайцевым](person:zaytsev-lev "молодым учителем").
      """,
    ])
    try school.addPicture("media/zaytsev-i-petrova.png")
    return school
  }

  @Test func `no address, attribute, comment, file name or metadata holds the name`() throws {
    let edition = try school().build()
    #expect(edition.exitCode == 0)
    #expect(edition.leaks(of: ["Зайцев", "Львом", "zaytsev", "zaitsev", "Zajcev"]) == [])
    // The things themselves are there, under names that say nothing.
    #expect(edition.pictures.count == 2)
    #expect(edition.files.keys.contains { $0.hasPrefix("assets/") && $0.hasSuffix(".txt") })
    #expect(edition["novosti/start/index.html"].contains("молодым учителем"))
  }

  @Test func `what Markdown leaves out of the page is found where it was written`() throws {
    let school = try school()
    try school.change([
      "news/start.md": """
      ---
      название: Начали
      дата: 2026-09-03
      ---
      <!-- Зайцев Лев просил не писать о нём -->
      Встретились.
      """
    ])
    let edition = try school.build()
    #expect(edition.exitCode == 3)
    #expect(edition.report.leaks.map(\.source) == ["news/start.md"])
    #expect(edition.report.leaks.map(\.line) == [5])
    #expect(edition.files == [:])
  }

  @Test func `what the build keeps beside the section does not hold it either`() throws {
    let school = try school()
    _ = try school.build()
    for (path, text) in try school.folder.tree() where !path.hasPrefix("content/") {
      #expect(!path.contains("zaytsev") && !text.contains("Зайцев"), "\(path)")
    }
  }

  @Test func `messages name no withheld person either`() throws {
    let school = try school()
    try school.change(["programs/urok.yaml": "название: Урок\nформа: ученик-ученик\n"])
    let edition = try school.build()
    #expect(edition.exitCode == 1)
    #expect(!edition.messages.contains("Зайцев") && !edition.messages.contains("Львом"))
  }
}
