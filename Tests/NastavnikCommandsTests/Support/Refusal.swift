import TestFolder
import Testing

/// What a build that must fail said, after a look that it left nothing behind.
struct Refusal {
  /// What it said, with a word for the folder of the test, without the closing lines.
  let messages: String
  /// How it ended.
  let exitCode: Int32

  /// Builds the section in a folder and compares everything in there before and after.
  init(of folder: TestFolder, _ options: [String] = ["--quiet"]) throws {
    let before = try folder.tree()
    let run = Run(section: folder, options)
    messages = run.errors.replacing(folder.path, with: BrokenSection.place)
    exitCode = run.exitCode
    #expect(exitCode != 0)
    #expect(run.output == "")
    #expect(try folder.tree() == before)
  }
}
