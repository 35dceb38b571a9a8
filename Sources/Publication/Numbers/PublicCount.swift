/// A number of people after the suppression of small cells (contract, section 7, rule 12).
package enum PublicCount: Sendable, Hashable {
  /// The number as it is.
  case exactly(Int)
  /// Fewer than the threshold, and more than none.
  case fewerThan(Int)
  /// Not shown, because another hidden number could be computed from it.
  case notShown
}
