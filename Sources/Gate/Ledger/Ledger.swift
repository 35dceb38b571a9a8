package import Publication

/// What the gate let through or kept back, and why: the receipt of a build, for the school alone.
package struct Ledger: Sendable {
  /// The fields let through, in the order in which the gate met them.
  package private(set) var published: [PublishedLine] = []
  // A subject has a dozen lines at most, and a region has a hundred thousand subjects: short lists
  // are looked through faster than sums of whole lines are made, and take a third of the memory.
  private var places: [LedgerSubject: [LedgerLine]] = [:]
  private var kept: [LedgerSubject: [WithheldLine]] = [:]
  private var concealed: [LedgerSubject] = []
  private var concealments: [LedgerSubject: Concealment] = [:]
  /// The fields of people that the law opens in neutral places, whatever role they have elsewhere.
  package private(set) var lawful: [LedgerSubject: Set<String>] = [:]
  /// The people whom a ban keeps out of data and feeds (contract, section 7, rule 11).
  package private(set) var barredFromTransfer: Set<LedgerSubject> = []

  /// Starts empty.
  package init() {}

  /// Takes down a field that may be shown; the same field on the same basis is one line.
  package mutating func publish(_ line: PublishedLine) -> LedgerLine {
    if let known = places[line.subject]?.first(where: { published[$0.index] == line }) {
      return known
    }
    let place = LedgerLine(index: published.count)
    published.append(line)
    places[line.subject, default: []].append(place)
    return place
  }

  /// Takes down a field that is kept back; of several reasons the first in precedence stays.
  package mutating func withhold(_ line: WithheldLine) {
    guard let place = kept[line.subject]?.firstIndex(where: { $0.field == line.field }) else {
      kept[line.subject, default: []].append(line)
      return
    }
    guard let known = kept[line.subject]?[place], known.reason > line.reason else { return }
    kept[line.subject]?[place] = line
  }

  /// The fields kept back, by subject and field.
  package var withheld: [WithheldLine] {
    kept.keys.sorted().flatMap { withheld(of: $0) }
  }

  /// The fields of one subject kept back, by field.
  package func withheld(of subject: LedgerSubject) -> [WithheldLine] {
    (kept[subject] ?? []).sorted { $0.field < $1.field }
  }

  /// Whether a field is kept back.
  package func withholds(_ field: String, of subject: LedgerSubject) -> Bool {
    kept[subject]?.contains { $0.field == field } ?? false
  }

  /// Calls a function with every field kept back, in no order: sorting costs more than most look-ups.
  package func forEachWithheld(_ body: (WithheldLine) -> Void) {
    for lines in kept.values { for line in lines { body(line) } }
  }

  /// Takes down that a place shows somebody without their name.
  package mutating func conceal(_ person: LedgerSubject) -> Concealment {
    if let known = concealments[person] { return known }
    let concealment = Concealment(index: concealed.count)
    concealed.append(person)
    concealments[person] = concealment
    return concealment
  }

  /// Who stands behind a concealment of this ledger.
  package func person(behind concealment: Concealment) -> LedgerSubject? {
    concealed.indices.contains(concealment.index) ? concealed[concealment.index] : nil
  }

  /// Takes down a field that the law opens in neutral places.
  package mutating func noteLawful(_ field: String, of person: LedgerSubject) {
    lawful[person, default: []].insert(field)
  }

  /// Takes down that somebody stays out of data and feeds.
  package mutating func bar(_ person: LedgerSubject) { barredFromTransfer.insert(person) }
}
