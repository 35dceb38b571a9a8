package import Publication

/// Hides counts of people so small that somebody could be recognised (contract, section 7, rule 12).
package struct SmallCells: Sendable {
  /// The least number that is shown; nothing is hidden where it is 0 or 1.
  package let threshold: Int

  /// Hides what lies below a threshold.
  package init(threshold: Int) { self.threshold = threshold }

  /// Whether a count is too small to be shown; none at all may be shown.
  package func isSmall(_ count: Int) -> Bool { count > 0 && count < threshold }

  /// Whether a count that was computed, or written with a fraction, is too small to be shown.
  func isSmall(_ count: Double) -> Bool { count > 0 && count < Double(threshold) }

  /// A count that stands alone.
  package func count(_ count: Int) -> PublicCount {
    isSmall(count) ? .fewerThan(threshold) : .exactly(count)
  }

  /// Counts that add up to a number which may be known, in their order.
  ///
  /// A small cell could be computed from the others, so the least of the rest are hidden with it, the
  /// earlier ones where several are equally small, until more than one number is possible for it. A
  /// cell of nobody hides nothing; it stays.
  package func parts(_ counts: [Int]) -> [PublicCount] {
    var shown = counts.map(count)
    let small = counts.filter(isSmall)
    guard !small.isEmpty else { return shown }
    var rest = counts.indices.filter { counts[$0] >= threshold }.sorted {
      counts[$0] == counts[$1] ? $0 > $1 : counts[$0] > counts[$1]
    }
    var companions: [Int] = []
    while isTold(small, beside: companions, below: rest.last.map { counts[$0] }),
      let companion = rest.popLast()
    {
      shown[companion] = .notShown
      companions.append(counts[companion])
    }
    return shown
  }

  /// Whether small cells follow from the sum of all hidden ones, which the total gives away.
  ///
  /// - Parameters:
  ///   - small: the small cells; a reader knows that each is at least 1 and below the threshold.
  ///   - companions: the cells hidden with them; each is at least the threshold.
  ///   - ceiling: the least number still shown, which no companion exceeds.
  /// - Returns: whether only one number is possible for one of them.
  private func isTold(_ small: [Int], beside companions: [Int], below ceiling: Int?) -> Bool {
    let sum = small.reduce(0, +) + companions.reduce(0, +)
    let (all, most) = (small.count, small.count * (threshold - 1))
    let lowest = max(all, ceiling.map { sum - companions.count * $0 } ?? all)
    let highest = min(most, sum - companions.count * threshold)
    if companions.isEmpty { return all == 1 || sum == all || sum == most }
    return lowest == highest && (all == 1 || lowest == all || lowest == most)
  }
}
