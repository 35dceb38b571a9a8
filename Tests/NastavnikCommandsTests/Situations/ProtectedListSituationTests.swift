import Testing

/// Names of class lists, withheld everywhere.
@Suite("A class list that the guard protects") struct ProtectedListSituationTests {
  private static let settings =
    (SampleSection.files["content/site.yaml"] ?? "") + "\nохрана:\n  защищать: 9a.csv\n"

  private static let list =
    "Список 9 «А»;;\r\n№;Фамилия;Имя;Отчество\r\n1;Канарейкина;Ольга;Юрьевна\r\n2;Петрова;Анна;\r\n"

  private func build(_ words: String, _ files: [String: String] = [:]) throws -> Edition {
    var all = [
      "site.yaml": ProtectedListSituationTests.settings, "9a.csv": ProtectedListSituationTests.list,
      "news/start.md": "---\nназвание: Начали\nдата: 2026-09-03\n---\n\(words)\n",
    ]
    for (path, text) in files { all[path] = text }
    return try School(all).build()
  }

  @Test func `is not published and not called unknown`() throws {
    let edition = try build("Встретились.")
    #expect(edition.exitCode == 0)
    #expect(edition.codes == [])
    #expect(edition.leaks(of: ["Канарейкин", "9a.csv", "Список 9"]) == [])
  }

  @Test(arguments: [
    "Пришла Ольга Канарейкина.", "Рисунок Канарейкиной О. Ю.", "С Ольгой Юрьевной.",
  ])
  func `withholds its names everywhere, and the report names the row`(words: String) throws {
    let edition = try build(words)
    #expect(edition.exitCode == 3)
    #expect(edition.report.leaks.map(\.person).contains("9a.csv:3"))
    #expect(edition.report.leaks.map(\.source).contains("news/start.md"))
    #expect(!edition.messages.contains("Канарейкин") && !edition.messages.contains("Ольг"))
  }

  @Test func `does not withhold a namesake who may be named there`() throws {
    let edition = try build("Пришла [Анна Сергеевна Петрова](person:petrova \"наставница\").")
    #expect(edition.exitCode == 0)
    #expect(edition["nastavniki/petrova-anna-sergeevna/index.html"].contains("Петрова"))
    #expect(edition["novosti/start/index.html"].contains("Петрова"))
  }

  @Test func `does not know a namesake who may be named everywhere from the pupil`() throws {
    let edition = try build("Рисунок Анны Петровой.")
    #expect(edition.exitCode == 0)
    // Once the namesake may not be named either, nobody of that name may be.
    let petrova = (SampleSection.files["content/people/petrova.yaml"] ?? "")
      .replacing("[фио, ", with: "[")
    let closed = try build("Рисунок Анны Петровой.", ["people/petrova.yaml": petrova])
    #expect(closed.exitCode == 3)
    #expect(Set(closed.report.leaks.map(\.person)) == ["9a.csv:4", "person:petrova"])
  }

  @Test func `that cannot be read keeps the section unpublished`() throws {
    let edition = try build("Встретились.", ["9a.csv": "1;Канарейкина;Ольга\n"])
    #expect(edition.exitCode == 1)
    #expect(edition.codes == ["file.unreadable"])
    #expect(!edition.messages.contains("Канарейкин"))
  }
}
