import TestFolder
import Testing

/// The section of the canaries, written to a folder and built there for real.
struct CanaryBuild: Sendable {
  /// What was written.
  let section: CanarySection
  /// The records and the files beside them.
  let content: BuiltCanarySection
  /// The finished section.
  let output: BuiltCanarySection

  /// Builds the section; the folder is gone when the files are read.
  init() throws {
    section = CanarySection()
    let folder = try TestFolder()
    try section.write(to: folder)
    let run = Run(section: folder, ["--pagefind", try FakePagefind.write(to: folder)])
    try #require(run.exitCode == 0, "\(run.errors)")
    content = try BuiltCanarySection(folder, at: "content")
    output = try BuiltCanarySection(folder)
  }
}
