/// Why a program of another maker gave no result.
package enum ProgramFailure: Error, Sendable, Hashable {
  /// No program of this name is installed.
  case missing(String)
  /// The system could not start it or talk to it.
  case system(SystemFailure)
  /// The kernel cannot take the network away from it, so it is never started.
  case notIsolated(SystemFailure)
  /// It ran longer than it may and was stopped.
  case timeout
  /// It printed more than it may and was stopped.
  case tooMuchOutput
}
