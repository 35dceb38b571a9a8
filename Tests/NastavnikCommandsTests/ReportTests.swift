import Platform
import TestFolder
import Testing

@Suite("The report") struct ReportTests {
  private let folder: TestFolder
  private static let options = ["--quiet", "--report", BrokenSection.place + "/report.json"]

  init() throws { folder = try TestFolder() }

  @Test func `counts the files that lie in the section, and tells the changes`() throws {
    try SampleSection.write(to: folder)
    #expect(Run(section: folder, ReportTests.options).exitCode == 0)
    let first = try WrittenReport(in: folder)
    let files = try folder.tree(at: "public").filter { !$0.key.contains("/.") }
    #expect(first.version == 1)
    #expect(first.date == "2026-11-21")
    #expect(first.status == "ok")
    #expect(first.files == files.count)
    #expect(first.pages == files.count { $0.key.hasSuffix(".html") })
    let size = try folder.size(of: files.keys)
    #expect(first.bytes == size)
    #expect(first.changes.added.map { "public/" + $0 } == files.keys.sorted())
    #expect(first.diagnostics == [])
    #expect(first.leaks == [])

    try folder.write(["content/news/start.md": ""])
    try folder.open().removeTree("content/news")
    try folder.write(["content/news/dalshe.md": "---\nназвание: Дальше\nдата: 2026-09-04\n---\n"])
    #expect(Run(section: folder, ReportTests.options).exitCode == 0)
    let second = try WrittenReport(in: folder)
    #expect(second.changes.added == ["", ".br", ".gz"].map { "novosti/dalshe/index.html" + $0 })
    #expect(second.changes.removed == ["", ".br", ".gz"].map { "novosti/start/index.html" + $0 })
    #expect(second.changes.changed.contains("novosti/index.html"))
  }

  @Test func `names the files in whose words somebody is named by right`() throws {
    try SampleSection.write(
      to: folder,
      changing: [
        "content/news/vmeste.md":
          "---\nназвание: Вместе\nдата: 2026-09-04\n---\nВместе с Анной Петровой.\n"
      ])
    #expect(Run(section: folder, ReportTests.options).exitCode == 0)
    let report = try WrittenReport(in: folder)
    let named = try #require(report.published.first { $0.field == "name" })
    #expect(named.record == "person:petrova")
    #expect(named.basis == "consent")
    #expect(named.until == "2027-08-31")
    #expect(named.files.contains("novosti/vmeste/index.html"))
    #expect(named.files.contains("feed.xml"))
    // With the text go its files, and the build that takes them away tells so.
    let petrova = try #require(SampleSection.files["content/people/petrova.yaml"])
    try folder.write([
      "content/people/petrova.yaml": petrova + "\n    отозвано: 2026-11-20\n",
      "content/news/vmeste.md": "---\nназвание: Вместе\nдата: 2026-09-04\n---\nВместе.\n",
    ])
    let run = Run(section: folder, ReportTests.options)
    #expect(run.errors.contains("novosti/vmeste/"), "\(run.errors)")
  }

  @Test func `says what is shown where and why, and what is withheld and why`() throws {
    try SampleSection.write(
      to: folder,
      changing: [
        "content/people/ivanov.yaml":
          "фамилия: Иванов\nимя: Пётр\nстатус: сотрудник\nтелефон: +7 900 000-00-00\n"
          + "наставляемый:\n  с: 2026-09-01\n  запросы: Как начать урок\n",
        "content/news/skoro.md": "---\nназвание: Скоро\nдата: 2027-01-10\n---\n",
        "content/news/pishem.md":
          "---\nназвание: Пишем\nдата: 2026-09-10\nчерновик: да\n---\n",
      ])
    #expect(Run(section: folder, ReportTests.options).exitCode == 0)
    let report = try WrittenReport(in: folder)
    let surname = try #require(
      report.published.first { $0.record == "person:petrova" && $0.field == "surname" })
    #expect(surname.basis == "consent")
    #expect(surname.until == "2027-08-31")
    #expect(surname.files.contains("nastavniki/petrova-anna-sergeevna/index.html"))
    #expect(surname.files == surname.files.sorted())
    let tree = try folder.tree(at: "public")
    // The map of the section holds the name as a part of the address.
    #expect(surname.files.contains("sitemap.xml"))
    for file in surname.files {
      let name = file == "sitemap.xml" ? "/petrova-anna-sergeevna/" : "Петров"
      #expect(tree["public/" + file]?.contains(name) == true, "\(file)")
    }
    func withheld(_ record: String, _ field: String) -> String? {
      report.withheld.first { $0.record == record && $0.field == field }?.reason
    }
    #expect(withheld("person:ivanov", "surname") == "no-consent")
    #expect(withheld("person:ivanov", "phone") == "never")
    #expect(withheld("news:skoro", "*") == "future")
    #expect(withheld("news:pishem", "*") == "draft")
    #expect(!report.published.contains { $0.record == "person:ivanov" })
  }

  @Test func `is written on errors too, without a word of what was not made`() throws {
    try SampleSection.write(
      to: folder, changing: ["content/people/orlova.yaml": "имя: Мария\nстатус: сотрудник\n"])
    #expect(Run(section: folder, ReportTests.options).exitCode == 1)
    let report = try WrittenReport(in: folder)
    #expect(report.status == "errors")
    #expect(report.pages == 0)
    #expect(report.files == 0)
    #expect(report.bytes == 0)
    #expect(report.changes == WrittenReport.Changes(added: [], changed: [], removed: []))
    #expect(report.published.isEmpty)
    #expect(
      report.diagnostics == [
        WrittenReport.Problem(
          severity: "error", code: "record.missing-key",
          message: "В записи о человеке не заполнен обязательный ключ «фамилия»",
          file: "people/orlova.yaml", line: 1, column: 1, hint: "Допишите «фамилия: …»")
      ])
  }

  @Test func `names a template by its place under templates`() throws {
    try SampleSection.write(
      to: folder, changing: ["own/partners.mustache": "<h1>{{has_row}}</h1>"])
    let options = ReportTests.options + ["--templates", BrokenSection.place + "/own"]
    #expect(Run(section: folder, options).exitCode == 1)
    let report = try WrittenReport(in: folder)
    #expect(report.diagnostics.map(\.file) == ["partners.mustache"])
  }

  @Test func `says io when the section could not be written`() throws {
    try SampleSection.write(to: folder, changing: ["public/письмо.docx": "Письмо"])
    #expect(Run(section: folder, ReportTests.options).exitCode == 4)
    let report = try WrittenReport(in: folder)
    #expect(report.status == "io")
    #expect(report.diagnostics.map(\.code) == ["output.foreign"])
    #expect(report.files == 0)
  }

  @Test func `a year later the person whose consent ended is withheld`() throws {
    try SampleSection.write(to: folder)
    let page = "public/nastavniki/petrova-anna-sergeevna/index.html"
    #expect(Run(section: folder, ReportTests.options).exitCode == 0)
    #expect(try folder.tree()[page] != nil)
    #expect(Run(section: folder, ReportTests.options + ["--date", "2027-11-21"]).exitCode == 0)
    let report = try WrittenReport(in: folder)
    #expect(report.date == "2027-11-21")
    #expect(
      report.withheld.first { $0.record == "person:petrova" && $0.field == "surname" }
        == WrittenReport.Withheld(
          record: "person:petrova", field: "surname", reason: "expired", from: nil))
    for (path, text) in try folder.tree(at: "public") {
      #expect(!text.contains("Петрова"), "\(path)")
      #expect(!path.contains("petrova"))
    }
  }
}
