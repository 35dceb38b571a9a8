import Diagnostics

/// The program: one entry that takes the arguments and gives the exit code.
package enum Nastavnik {
  /// Runs one command line and gives the exit code of contract section 1.
  package static func run(_ arguments: [String], in world: World) -> Int32 {
    do throws(UsageFailure) {
      var parser = ArgumentParser(arguments)
      return try run(parser.parse(), in: world).rawValue
    } catch {
      let format = DiagnosticFormat(askedIn: arguments)
      world.errors(Array(error.text(in: format).utf8))
      return ExitCode.usage.rawValue
    }
  }

  private static func run(
    _ invocation: Invocation, in world: World
  ) throws(UsageFailure) -> ExitCode {
    switch invocation {
    case .build(let options):
      var build = SectionBuild(options, world: world, for: .publishing)
      return try build.run()
    case .check(let options):
      var check = SectionBuild(options, world: world, for: .checking)
      return try check.run()
    case .explain(let query, let options):
      return try ExplainCommand(query: query, options: options).run(in: world)
    case .journal(let options):
      return try JournalCommand(options: options).run(in: world)
    case .consentForm(let query, let options):
      return try ConsentFormCommand(query: query, options: options).run(in: world)
    case .help(let command):
      world.output(Array(HelpText.text(about: command).utf8))
      return .done
    case .version:
      world.output(Array("nastavnik \(ProgramVersion.text)\n".utf8))
      return .done
    }
  }
}
