import Diagnostics
import Gate
import Publication

/// What was decided about a field or a category, and on what grounds.
struct Decision: Sendable {
  /// How it ended.
  enum State: String, Sendable {
    /// Some file of the section shows it.
    case shown
    /// It may be shown, but no file has a place for it.
    case allowed
    /// It is kept back.
    case withheld
  }

  /// How it ended.
  var state: State
  /// The right by which it is shown.
  var basis: PublicationBasis?
  /// Why it is kept back.
  var reason: WithheldReason?
  /// The rule that decided.
  let rule: GateRule
  /// The last day of the right.
  var until: CivilDate?
  /// The first day on which it may be shown.
  var from: CivilDate?
  /// The consents behind it, by their numbers in the record, from 1.
  var consents: [Int] = []
  /// The files that show it.
  var files: [String] = []
}
