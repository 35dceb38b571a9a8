/// What a program of another maker left when it ended by itself.
package struct ProgramResult: Sendable, Hashable {
  /// How a process ends.
  package enum Ending: Sendable, Hashable {
    /// With an exit status; 0 is success.
    case exited(Int32)
    /// By a signal, such as the one for too large a file.
    case killed(signal: Int32)
  }

  /// How it ended.
  package let ending: Ending
  /// What it printed.
  package let output: [UInt8]
  /// The beginning of its complaints, at most 16 KiB.
  package let errors: [UInt8]

  /// Whether it ended with success.
  package var isSuccess: Bool { ending == .exited(0) }
}
