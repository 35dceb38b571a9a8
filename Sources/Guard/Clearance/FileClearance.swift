import Gate
import Publication

/// What one file of the section may say, by the trace of what was revealed for it.
struct FileClearance: Sendable {
  /// What the file shows by right, for each person of whom it shows anything.
  private let shown: [Int32: NameParts]
  /// The people whom the file shows without their names.
  private let hidden: Set<Int32>
  private let isForTransfer: Bool
  private let rules: ClearanceRules

  /// Reads the trace of a file.
  init(_ trace: Trace, _ rules: ClearanceRules) {
    var shown: [Int32: NameParts] = [:]
    for line in trace.lines {
      guard let (person, part) = rules.part(of: line) else { continue }
      shown[person, default: []].insert(part)
    }
    self.shown = shown
    hidden = Set(trace.concealments.compactMap(rules.person(behind:)))
    isForTransfer = trace.isForTransfer
    self.rules = rules
  }

  /// Whether somebody may be named so in the file.
  func clears(_ parts: NameParts, of person: Int32) -> Bool {
    if let shown = shown[person], parts.isSubset(of: shown) { return true }
    let general = rules.clearance(of: person)
    guard !hidden.contains(person), !(isForTransfer && general.isBarredFromTransfer) else {
      return false
    }
    return parts.isSubset(of: general.open) || parts.isSubset(of: general.lawful)
  }

  /// The people of whom the file shows anything by right, with what it shows.
  var shownPeople: [Int32: NameParts] { shown }
}
