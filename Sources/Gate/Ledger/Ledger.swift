package import Publication

/// What the gate let through or kept back, and why: the receipt of a build, for the school alone.
package struct Ledger: Sendable {
  /// The fields let through, in the order in which the gate met them.
  package private(set) var published: [PublishedLine] = []
  private var places: [PublishedLine: LedgerLine] = [:]
  private var kept: Set<WithheldLine> = []

  /// Starts empty.
  package init() {}

  /// Takes down a field that may be shown; the same field on the same basis is one line.
  package mutating func publish(_ line: PublishedLine) -> LedgerLine {
    if let known = places[line] { return known }
    let place = LedgerLine(index: published.count)
    published.append(line)
    places[line] = place
    return place
  }

  /// Takes down a field that is kept back.
  package mutating func withhold(_ line: WithheldLine) { kept.insert(line) }

  /// The fields kept back, by subject, field and precedence of the reason.
  package var withheld: [WithheldLine] {
    kept.sorted { left, right in
      if left.subject != right.subject { return left.subject < right.subject }
      if left.field != right.field { return left.field < right.field }
      return left.reason < right.reason
    }
  }
}
