package import Publication

/// What the gate let through or kept back, and why: the receipt of a build, for the school alone.
package struct Ledger: Sendable {
  /// The fields let through, in the order in which the gate met them.
  package private(set) var published: [PublishedLine] = []
  private var places: [PublishedLine: LedgerLine] = [:]
  private var kept: [Place: WithheldLine] = [:]

  /// A field of a record.
  private struct Place: Hashable {
    let subject: LedgerSubject
    let field: String
  }

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

  /// Takes down a field that is kept back; of several reasons the first in precedence stays.
  package mutating func withhold(_ line: WithheldLine) {
    let place = Place(subject: line.subject, field: line.field)
    if let known = kept[place], known.reason <= line.reason { return }
    kept[place] = line
  }

  /// The fields kept back, by subject and field.
  package var withheld: [WithheldLine] {
    kept.values.sorted { left, right in
      left.subject == right.subject ? left.field < right.field : left.subject < right.subject
    }
  }
}
