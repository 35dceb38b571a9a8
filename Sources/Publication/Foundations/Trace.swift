/// What one page reveals: the ledger lines of every disclosed value that was read for it.
package struct Trace: Sendable {
  /// The lines behind the page, each once.
  package private(set) var lines: Set<LedgerLine> = []
  /// The people whom the page shows without their names.
  package private(set) var concealments: Set<Concealment> = []
  /// Whether the file is data or a feed, in which a ban on transfer keeps people out.
  package let isForTransfer: Bool

  /// Starts with nothing revealed.
  package init(forTransfer isForTransfer: Bool = false) { self.isForTransfer = isForTransfer }

  /// Notes that the page shows what these lines allow.
  package mutating func note(_ lines: [LedgerLine]) {
    for line in lines { self.lines.insert(line) }
  }

  /// Notes that the page shows these people without their names.
  package mutating func note(concealing people: [Concealment]) {
    for person in people { concealments.insert(person) }
  }
}
