import Diagnostics
import Foundation
import TestFolder
import Testing

@Suite("A section with one defect")
struct BrokenSectionTests {
  /// Whether messages are written down instead of compared: `NASTAVNIK_RECORD=1 swift test`.
  private static let records = ProcessInfo.processInfo.environment["NASTAVNIK_RECORD"] == "1"

  @Test(arguments: try BrokenSection.all())
  func `is explained to the letter and leaves the output alone`(_ broken: BrokenSection) throws {
    let folder = try TestFolder()
    try SampleSection.write(to: folder, changing: broken.changes)
    let before = try folder.tree()
    let run = Run(section: folder, broken.options, command: broken.command)
    let said = run.errors.replacing(folder.path, with: BrokenSection.place)
    if said != broken.expected || run.exitCode != broken.exitCode, Self.records {
      try broken.record(said, exitCode: run.exitCode)
      Issue.record("written down anew; read the message as a teacher would")
      return
    }
    #expect(said == broken.expected, "said:\n\(said)")
    #expect(run.exitCode == broken.exitCode)
    #expect(run.output == "")
    if broken.exitCode != 0 { #expect(try folder.tree() == before) }
  }

  @Test(arguments: try BrokenSection.all())
  func `brings one message of the code that it is named by`(_ broken: BrokenSection) {
    let headlines = broken.expected.split(separator: "\n").filter { line in
      ["ошибка[", "предупреждение[", "замечание["].contains { line.hasPrefix($0) }
    }
    #expect(headlines.count == 1)
    #expect(headlines.first?.contains("[\(broken.code)]") == true)
  }

  @Test func `the sample section has no defect at all`() throws {
    let folder = try TestFolder()
    try SampleSection.write(to: folder)
    let run = Run(section: folder, ["--strict", "--quiet"])
    #expect(run.errors == "")
    #expect(run.exitCode == 0)
  }

  /// The codes that no broken section brings, and why.
  private static let elsewhere: Set<DiagnosticCode> = [
    // No text file can hold another encoding: LegalOdditiesTests.
    .fileEncoding,
    // A program that is not installed, and words of the command line: tests of their own rooms.
    .toolMissing, .usageBadOption,
    // A program that fails: SearchBuildTests.
    .searchFailed,
    // Questions of other commands than `build`: AnswerTests.
    .queryUnknownRecord, .queryAmbiguousRecord, .consentFormIncomplete,
    // Only a defect of the program brings it, and no content can: the tests of check --prove.
    .outputInferable,
    // No text file of a case is that large: DocumentSizeTests.
    .documentSize,
    // Not given yet: what the municipality finds.
    .municipalImport, .municipalNoCurator,
  ]

  @Test func `there is one for every code`() throws {
    let told = Set(try BrokenSection.all().map(\.code))
    let untold = DiagnosticCode.allCases.filter { !BrokenSectionTests.elsewhere.contains($0) }
      .map(\.rawValue).filter { !told.contains($0) }
    #expect(untold == [])
  }
}
