/// A command line that was understood.
enum Invocation: Sendable {
  /// Make the section.
  case build(BuildOptions)
  /// Find what is wrong.
  case check(BuildOptions)
  /// Explain the program, or one command.
  case help(CommandName?)
  /// Tell the version.
  case version
}
