/// What came of a proof.
package enum ProofOutcome: Sendable, Hashable {
  /// So many hidden values of so many people were replaced, and so many files stayed as they were.
  case proved(values: Int, people: Int, files: Int)
  /// A file depends on hidden values: its path, and the fewest values that change it.
  case refuted(path: String, by: [HiddenPlace])
  /// The records lack their settings, so there is no section.
  case nothingToProve
}
