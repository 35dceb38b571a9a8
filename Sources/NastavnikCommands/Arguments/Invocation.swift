/// A command line that was understood.
enum Invocation: Sendable {
  /// Make the section.
  case build(BuildOptions)
  /// Find what is wrong.
  case check(BuildOptions)
  /// Explain a record, or everything that is withheld.
  case explain(String?, BuildOptions)
  /// Tell what the school looks at every week.
  case journal(BuildOptions)
  /// Print the form of a consent for a person.
  case consentForm(String, BuildOptions)
  /// Explain the program, or one command.
  case help(CommandName?)
  /// Tell the version.
  case version
}
