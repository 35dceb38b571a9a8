package import Publication

/// Hides counts of people so small that somebody could be recognised (contract, section 7, rule 12).
package struct SmallCells: Sendable {
  /// The least number that is shown; nothing is hidden where it is 0 or 1.
  package let threshold: Int

  /// Hides what lies below a threshold.
  package init(threshold: Int) { self.threshold = threshold }

  /// Whether a count is too small to be shown; none at all may be shown.
  package func isSmall(_ count: Int) -> Bool { count > 0 && count < threshold }

  /// A count that stands alone.
  package func count(_ count: Int) -> PublicCount {
    isSmall(count) ? .fewerThan(threshold) : .exactly(count)
  }

  /// Counts that add up to a number which may be known, in their order.
  ///
  /// A single small cell could be computed from the others, so the least of the rest is hidden with
  /// it: the earliest one where several are equally small. A cell of nobody hides nothing; it stays.
  package func parts(_ counts: [Int]) -> [PublicCount] {
    var shown = counts.map(count)
    guard counts.count(where: isSmall) == 1 else { return shown }
    var companion: Int?
    for (index, value) in counts.enumerated() where value >= threshold {
      if companion.map({ value < counts[$0] }) ?? true { companion = index }
    }
    if let companion { shown[companion] = .notShown }
    return shown
  }
}
