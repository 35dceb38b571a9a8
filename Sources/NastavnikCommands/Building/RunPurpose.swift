/// What the street is run for.
enum RunPurpose: Sendable {
  /// The section is written.
  case publishing
  /// Everything is checked and nothing written.
  case checking
  /// A command prints what it makes of the section; nothing is written.
  case answering
}
