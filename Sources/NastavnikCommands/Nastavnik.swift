/// The program: one entry that takes the arguments and gives the exit code.
package enum Nastavnik {
  /// Runs one command line and gives the exit code of contract section 1.
  package static func run(_ arguments: [String]) -> Int32 { arguments.isEmpty ? 2 : 0 }
}
