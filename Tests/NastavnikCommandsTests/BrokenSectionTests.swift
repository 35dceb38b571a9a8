import TestFolder
import Testing

@Suite("A section with one defect")
struct BrokenSectionTests {
  @Test(arguments: try BrokenSection.all())
  func `is explained to the letter and leaves the output alone`(_ broken: BrokenSection) throws {
    let folder = try TestFolder()
    try SampleSection.write(to: folder, changing: broken.changes)
    let before = try folder.tree()
    let run = Run(
      [
        "build", "--content", "\(folder.path)/content", "--output", "\(folder.path)/public",
      ] + broken.options, cache: "\(folder.path)/cache")
    let said = run.errors.replacing(folder.path, with: "ПАПКА")
    #expect(said == broken.expected, "сказано:\n\(said)")
    #expect(run.exitCode == broken.exitCode)
    #expect(run.output == "")
    if broken.exitCode != 0 { #expect(try folder.tree() == before) }
  }

  @Test func `the sample section has no defect at all`() throws {
    let folder = try TestFolder()
    try SampleSection.write(to: folder)
    let run = Run(
      [
        "build", "--content", "\(folder.path)/content", "--output", "\(folder.path)/public",
        "--quiet",
      ],
      cache: "\(folder.path)/cache")
    #expect(run.errors == "")
    #expect(run.exitCode == 0)
  }
}
