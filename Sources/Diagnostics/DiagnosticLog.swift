/// All problems of one run, gathered so that they can be reported together.
package struct DiagnosticLog: Sendable {
  /// The problems in the order in which they were found.
  package private(set) var entries: [Diagnostic] = []

  /// Starts with nothing wrong.
  package init() {}

  /// Whether any error is among the problems.
  package var hasErrors: Bool { entries.contains { $0.severity == .error } }

  /// Takes down a problem; the very same one is kept once.
  package mutating func report(_ diagnostic: Diagnostic) {
    if seen.insert(diagnostic).inserted { entries.append(diagnostic) }
  }

  /// Takes down the problems that another room gathered.
  package mutating func merge(_ other: DiagnosticLog) {
    for entry in other.entries { report(entry) }
  }

  /// The problems by file, position, gravity (gravest first), code and text: the same every time.
  package var ordered: [Diagnostic] {
    entries.sorted { left, right in
      if left.place != right.place {
        guard let here = left.place else { return true }
        guard let there = right.place else { return false }
        return here < there
      }
      if left.severity != right.severity { return left.severity > right.severity }
      if left.code != right.code { return left.code.rawValue < right.code.rawValue }
      return left.summary < right.summary
    }
  }

  /// How many problems there are of a gravity.
  package func count(of severity: Severity) -> Int {
    entries.count { $0.severity == severity }
  }

  private var seen: Set<Diagnostic> = []
}
