package import Platform

/// Why a section has no index of its texts.
package enum SearchFailure: Error, Sendable, Hashable {
  /// The program could not be started or had to be stopped.
  case program(ProgramFailure)
  /// The program gave up.
  case refused
  /// What the program left is no index that a page could use.
  case incomplete
  /// The program wrote into the pages that it was to read.
  case meddled
  /// What the program left holds files of another kind or name than those of an index.
  case strange
  /// The script that the program left names another host.
  case callsOut
  /// What the program left cannot be read.
  case unreadable(SystemFailure)
}
