import Diagnostics

/// The command `journal`: what is public of people, what ends soon, and what has to be done.
struct JournalCommand {
  /// What was asked for.
  let options: BuildOptions

  /// Prints the journal, without writing anything.
  ///
  /// - Throws: `UsageFailure` for folders that cannot be used as asked.
  func run(in world: World) throws(UsageFailure) -> ExitCode {
    let memory = MemoryFile(cache: world.cacheFolder, output: options.output).read()
    var build = SectionBuild(options, world: world, for: .answering)
    return try build.answer { survey in
      let journal = Journal(of: survey, remembering: memory)
      return Answer(text: options.format == .json ? journal.json() : Array(journal.text().utf8))
    }
  }
}
