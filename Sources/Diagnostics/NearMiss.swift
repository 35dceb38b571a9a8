/// Guesses which known word the author meant by an unknown one.
///
/// The distance is the optimal string alignment (Damerau–Levenshtein without overlapping edits): a
/// letter put in, left out, replaced, or exchanged with its neighbour counts as one. Words are
/// compared as `FoldedWord` sees them, and a word typed in the other keyboard layout is read back.
package enum NearMiss {
  /// The longest word that is compared, in letters; longer ones have no near miss.
  static let longestWord = 64

  /// The nearest known word, the first in the order given among equals; `nil` if none is near.
  ///
  /// One mistake is forgiven in up to 4 letters, two in up to 8, three beyond; one less in a word
  /// that is read in the other keyboard layout. At least one letter has to be right.
  package static func closest(to word: String, among known: some Sequence<String>) -> String? {
    guard let typed = FoldedWord(word) else { return nil }
    let readings = KeyboardLayout.readings(of: word).compactMap { FoldedWord($0) }
    var best: (word: String, cost: Int)?
    for candidate in known {
      guard let folded = FoldedWord(candidate),
        let cost = cost(of: typed, readAs: readings, against: folded, below: best?.cost)
      else { continue }
      best = (candidate, cost)
      if cost == 0 { break }
    }
    return best?.word
  }

  /// Twice the distance, plus one where the keyboard layout had to be changed.
  private static func cost(
    of typed: FoldedWord, readAs readings: [FoldedWord], against candidate: FoldedWord,
    below bound: Int?
  ) -> Int? {
    var least = bound
    func consider(_ word: FoldedWord, limit: Int, surcharge: Int) {
      guard let distance = distance(word.letters, candidate.letters, limit: limit),
        distance < word.letters.count
      else { return }
      let cost = distance * 2 + surcharge
      if cost < least ?? .max { least = cost }
    }
    let limit = limit(forLetters: typed.letters.count)
    consider(typed, limit: limit, surcharge: 0)
    for reading in readings { consider(reading, limit: limit - 1, surcharge: 1) }
    return least == bound ? nil : least
  }

  private static func limit(forLetters count: Int) -> Int {
    switch count {
    case ...4: 1
    case ...8: 2
    default: 3
    }
  }

  /// The distance between two words, `nil` when it is above the limit.
  ///
  /// Only the diagonal band that can stay within the limit is computed.
  static func distance(_ left: [UInt32], _ right: [UInt32], limit: Int) -> Int? {
    guard limit >= 0, abs(left.count - right.count) <= limit else { return nil }
    let beyond = limit + 1
    var beforeLast = [Int](repeating: beyond, count: right.count + 1)
    var last = (0...right.count).map { min($0, beyond) }
    for row in 0..<left.count {
      var current = [Int](repeating: beyond, count: right.count + 1)
      current[0] = min(row + 1, beyond)
      var least = current[0]
      let band = max(0, row - limit)..<max(0, min(right.count, row + limit + 1))
      for column in band {
        let substitution = last[column] + (left[row] == right[column] ? 0 : 1)
        var value = min(substitution, last[column + 1] + 1, current[column] + 1, beyond)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          value = min(value, beforeLast[column - 1] + 1)
        }
        current[column + 1] = value
        least = min(least, value)
      }
      // An exchange reaches two rows back, so the row before has to be beyond the limit as well.
      if least > limit, last.allSatisfy({ $0 > limit }) { return nil }
      (beforeLast, last) = (last, current)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
