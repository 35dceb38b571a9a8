import TestFolder
import Testing

@Suite("A run with a leak")
struct LeakRunTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private static let options = ["--report", BrokenSection.place + "/report.json", "--quiet"]

  /// A news item that names somebody without consent by hand.
  private static let leak = [
    "content/news/start.md": """
    ---
    название: Начали
    дата: 2026-09-03
    ---
    Пришёл Пётр Иванов.
    """
  ]

  @Test func `ends with 3, leaves the section alone and tells every file`() throws {
    try SampleSection.write(to: folder)
    #expect(Run(section: folder, LeakRunTests.options).exitCode == 0)
    let before = try folder.tree(at: "public")
    try SampleSection.write(to: folder, changing: LeakRunTests.leak)
    #expect(Run(section: folder, LeakRunTests.options).exitCode == 3)
    #expect(try folder.tree(at: "public") == before)
    let report = try WrittenReport(in: folder)
    #expect(report.status == "leak")
    #expect(report.leaks.map(\.file).contains("novosti/start/index.html"))
    #expect(Set(report.leaks.map(\.file)).count == report.leaks.count)
    for leak in report.leaks {
      #expect(leak.person == "person:ivanov")
      #expect(leak.kind == "name")
      #expect(leak.source == "news/start.md")
      #expect(leak.line == 5)
      #expect(leak.severity == "error")
    }
  }

  @Test func `tells of each page where its own words were written`() throws {
    var changes = LeakRunTests.leak
    changes["content/news/further.md"] =
      "---\nназвание: Дальше\nдата: 2026-09-04\n---\n\nСнова пришёл Пётр Иванов.\n"
    try SampleSection.write(to: folder, changing: changes)
    #expect(Run(section: folder, LeakRunTests.options).exitCode == 3)
    let report = try WrittenReport(in: folder)
    let own = report.leaks.filter { leak in
      ["novosti/start/index.html", "novosti/further/index.html"].contains(leak.file)
    }
    #expect(own.map(\.source) == ["news/further.md", "news/start.md"])
    #expect(own.map(\.line) == [6, 5])
  }

  @Test func `with an error ends with 1 and tells both`() throws {
    var changes = LeakRunTests.leak
    changes["content/people/orlova.yaml"] = "имя: Мария\nстатус: сотрудник\n"
    try SampleSection.write(to: folder, changing: changes)
    #expect(Run(section: folder, LeakRunTests.options).exitCode == 1)
    let report = try WrittenReport(in: folder)
    #expect(report.status == "errors")
    let codes = Set(report.diagnostics.map(\.code))
    #expect(codes.isSuperset(of: ["guard.leak", "record.missing-key"]))
    #expect(report.leaks.map(\.source) == ["news/start.md"])
    #expect(report.leaks.map(\.file) == ["news/start.md"])
  }
}
