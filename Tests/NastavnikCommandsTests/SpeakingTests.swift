import Foundation
import Platform
import TestFolder
import Testing

@Suite("What a run says") struct SpeakingTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    try SampleSection.write(
      to: folder,
      changing: [
        "content/people/orlova.yaml": "имя: Мария\nстатус: сотрудник\n",
        "content/events/krug.md": "",
        "content/people/ivanov.yaml": "фамилия: Иванов\nимя: Пётр\nстатус: сотрудникк\n",
      ])
  }

  @Test func `as JSON is one object a line with the keys of the report`() throws {
    let run = Run(section: folder, ["--format", "json"])
    let lines = run.errors.split(separator: "\n")
    let problems = try lines.map {
      try JSONDecoder().decode(WrittenReport.Problem.self, from: Data($0.utf8))
    }
    #expect(
      problems == [
        WrittenReport.Problem(
          severity: "error", code: "record.unknown-value",
          message: "Неизвестное значение «сотрудникк» ключа «статус»",
          file: "people/ivanov.yaml", line: 3, column: 9,
          hint: "Возможно, имелось в виду «сотрудник»"),
        WrittenReport.Problem(
          severity: "error", code: "record.missing-key",
          message: "В записи о человеке не заполнен обязательный ключ «фамилия»",
          file: "people/orlova.yaml", line: 1, column: 1, hint: "Допишите «фамилия: …»"),
      ])
    #expect(run.exitCode == 1)
    #expect(run.output == "")
  }

  @Test func `as annotations names the files from the root of the repository`() {
    let run = Run(section: folder, ["--format", "github"])
    #expect(
      run.errors.replacing(folder.path, with: BrokenSection.place) == """
        ::error file=ПАПКА/content/people/ivanov.yaml,line=3,col=9,title=record.unknown-value\
        ::Неизвестное значение «сотрудникк» ключа «статус»\
        %0AЧто делать: Возможно, имелось в виду «сотрудник»
        ::error file=ПАПКА/content/people/orlova.yaml,line=1,col=1,title=record.missing-key\
        ::В записи о человеке не заполнен обязательный ключ «фамилия»\
        %0AЧто делать: Допишите «фамилия: …»

        """)
  }

  @Test func `as annotations tells templates by their folder`() throws {
    try folder.open().removeTree("content")
    try SampleSection.write(
      to: folder, changing: ["own/parts/empty.mustache": "{{lede}}", "own/menu.js": ""])
    let own = BrokenSection.place + "/own"
    let run = Run(section: folder, ["--format", "github", "--templates", own + "/"])
    let files = run.errors.replacing(folder.path, with: BrokenSection.place)
      .split(separator: "\n").compactMap { $0.split(separator: ",").first }
    #expect(files.contains("::error file=ПАПКА/own/parts/empty.mustache"))
    #expect(run.exitCode == 1)
  }

  @Test func `is coloured on a terminal alone, and nowhere against the reader's will`() {
    let escape = "\u{1B}["
    #expect(Run(section: folder, isTerminal: true).errors.contains(escape))
    #expect(!Run(section: folder).errors.contains(escape))
    let plain = Run(section: folder, isTerminal: true, environment: ["NO_COLOR": "1"])
    #expect(!plain.errors.contains(escape))
    #expect(plain.errors == Run(section: folder).errors)
  }

  @Test func `shows progress on a terminal and takes it away again`() throws {
    try SampleSection.write(to: folder)
    try folder.open().removeTree("content")
    try SampleSection.write(to: folder)
    let run = Run(section: folder, isTerminal: true)
    #expect(run.errors.contains("\r\u{1B}[KСобираем: 100 %, файлов "))
    let last = try #require(run.errors.split(separator: "\r").last)
    #expect(last.hasPrefix("\u{1B}[KРаздел собран в "))
    #expect(Run(section: folder, ["--quiet"], isTerminal: true).errors == "")
    #expect(
      !Run(section: folder, ["--format", "json"], isTerminal: true).errors.contains("Собираем"))
  }

  @Test func `when all is well is one line, and nothing if asked to be quiet`() throws {
    try folder.open().removeTree("content")
    try SampleSection.write(to: folder)
    let run = Run(section: folder)
    #expect(run.exitCode == 0)
    #expect(run.output == "")
    let report = run.errors.replacing(folder.path, with: BrokenSection.place)
    #expect(report.hasPrefix("Раздел собран в ПАПКА/public: "))
    #expect(report.hasSuffix(", изменённых 0, удалённых 0.\n"))
    #expect(Run(section: folder, ["--quiet"]).errors == "")
    let check = Run(section: folder, command: "check")
    #expect(check.errors.hasPrefix("Проверено: раздел можно собирать. Получится "))
    #expect(Run(section: folder, ["--quiet"], command: "check").errors == "")
  }
}
