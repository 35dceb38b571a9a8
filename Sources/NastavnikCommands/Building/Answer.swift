import Diagnostics

/// What a command prints that explains the section.
struct Answer: Sendable {
  /// The text for the standard output, each line ended.
  var text: [UInt8] = []
  /// Why there is no answer, or no whole one; an error fails the command.
  var problems: [Diagnostic] = []
}
