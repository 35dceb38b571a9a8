import NastavnikCommands
import Platform
import Synchronization
import TestFolder

/// One run of the program in a folder of its own, with everything that it said.
struct Run {
  /// How it ended.
  let exitCode: Int32
  /// What it wrote to the standard output.
  let output: String
  /// What it wrote to the standard error.
  let errors: String

  /// 21 November 2026, 09:00 in Moscow.
  static let now = 1_795_240_800

  /// Runs the program; the built-in theme is the one of this checkout.
  init(
    _ arguments: [String], cache: String = "/nonexistent", isTerminal: Bool = false,
    environment: [String: String] = [:], searchFolders: [String] = []
  ) {
    let spoken = Spoken()
    let world = World(
      now: { Run.now }, output: { spoken.output.append($0) }, errors: { spoken.errors.append($0) },
      isTerminal: isTerminal, environment: environment,
      programPath: Run.checkout + "/Package.swift", cacheFolder: cache,
      searchFolders: searchFolders,
      cores: 2, processorClock: ProcessorClock(ofThread: { 0 }, ofProcess: { 0 }))
    exitCode = Nastavnik.run(arguments, in: world)
    self.output = spoken.output.text
    self.errors = spoken.errors.text
  }

  /// Runs `build`, or another command, on the section in a folder; all that it leaves stays there.
  ///
  /// The word for the folder in an option stands for its path; `consent-form` takes no output.
  init(
    section folder: TestFolder, _ options: [String] = [], command: String = "build",
    isTerminal: Bool = false, environment: [String: String] = [:], searchFolders: [String] = []
  ) {
    let options = options.map { $0.replacing(BrokenSection.place, with: folder.path) }
    let output = command == "consent-form" ? [] : ["--output", "\(folder.path)/public"]
    self.init(
      [command, "--content", "\(folder.path)/content"] + output + options,
      cache: "\(folder.path)/cache", isTerminal: isTerminal,
      environment: environment, searchFolders: searchFolders)
  }

  /// The folder of this checkout.
  static let checkout: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(4).joined(separator: "/")
  }()

  /// What the program says, kept for the test.
  private final class Spoken: Sendable {
    final class Stream: Sendable {
      private let bytes = Mutex<[UInt8]>([])

      func append(_ more: [UInt8]) { bytes.withLock { $0 += more } }

      var text: String { String(decoding: bytes.withLock { $0 }, as: UTF8.self) }
    }

    let output = Stream()
    let errors = Stream()
  }
}
