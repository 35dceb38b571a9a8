import Diagnostics
import Gate
import Proof
import Records
import TestFolder
import Testing

@testable import NastavnikCommands

@Suite("check --prove") struct ProvingTests {
  @Test func `says in one line what was proved`() throws {
    let folder = try TestFolder()
    try SampleSection.write(to: folder)
    let run = Run(section: folder, ["--prove"], command: "check")
    #expect(run.exitCode == 0)
    let last = run.errors.split(separator: "\n").last.map(String.init) ?? ""
    #expect(last.hasPrefix("Доказано заменой: "))
    #expect(last.hasSuffix(" раздела совпали до байта."))
    #expect(last.contains(" 2\u{A0}человек заменены другими, все "))
  }

  @Test func `says nothing of a proof that nobody asked for`() throws {
    let folder = try TestFolder()
    try SampleSection.write(to: folder)
    let run = Run(section: folder, command: "check")
    #expect(run.exitCode == 0)
    #expect(!run.errors.contains("Доказано"))
  }

  @Test func `is no option of build`() {
    let run = Run(["build", "--prove"])
    #expect(run.exitCode == 2)
  }

  @Test func `names the file, the record and the key, and no value`() throws {
    let content = LoadedContent(
      of: ContentFolder(
        files: Dictionary(
          uniqueKeysWithValues: SampleSection.files.map {
            (String($0.key.dropFirst("content/".count)), Array($0.value.utf8))
          })))
    let ivanov = LedgerSubject(.person, "ivanov")
    let problem = SectionBuild.problem(
      of: "index.html",
      following: [HiddenPlace(ivanov, "birth_date"), HiddenPlace(ivanov, "id")],
      in: content.records)
    #expect(problem.code == .outputInferable)
    #expect(problem.severity == .error)
    #expect(
      problem.summary == "По файлу «index.html» можно вычислить то, что публиковать нельзя")
    #expect(
      problem.notes.map(\.message) == [
        "он меняется вместе с тем, что здесь скрыто: дата рождения",
        "он меняется вместе с тем, что здесь скрыто: код записи",
      ])
    #expect(problem.notes.map { $0.place?.file } == ["people/ivanov.yaml", "people/ivanov.yaml"])
  }
}
