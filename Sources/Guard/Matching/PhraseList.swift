/// Phrases that give nobody away: those that the school lets pass, and what its settings print.
struct PhraseList: Sendable {
  private var phrases: [[UInt64]] = []

  /// The longest phrase, in words; what is longer is cut.
  private static let longest = 64

  /// Starts without phrases.
  init() {}

  /// Takes in a phrase.
  mutating func add(_ phrase: String) { add(TextBlock(phrase).tokens) }

  /// Takes in the words of a phrase.
  mutating func add(_ tokens: some Sequence<Token>) {
    let words = tokens.prefix(PhraseList.longest).map(\.hash)
    if !words.isEmpty, !phrases.contains(words) { phrases.append(words) }
  }

  /// Whether some tokens of a block stand inside a phrase.
  func cover(_ range: Range<Int>, of block: TextBlock) -> Bool {
    phrases.contains { phrase in
      guard phrase.count >= range.count else { return false }
      let first = max(0, range.upperBound - phrase.count)
      let last = min(range.lowerBound, block.tokens.count - phrase.count)
      guard first <= last else { return false }
      return (first...last).contains { start in
        block.tokens[start..<start + phrase.count].elementsEqual(phrase) { $0.hash == $1 }
      }
    }
  }
}
