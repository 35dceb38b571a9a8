/// What one page reveals: the ledger lines of every disclosed value that was read for it.
package struct Trace: Sendable {
  /// The lines behind the page, each once.
  package private(set) var lines: Set<LedgerLine> = []

  /// Starts with nothing revealed.
  package init() {}

  /// Notes that the page shows what these lines allow.
  package mutating func note(_ lines: [LedgerLine]) {
    for line in lines { self.lines.insert(line) }
  }
}
