/// A few words that are recognised by their numbers.
struct WordList: Sendable {
  /// The words as they were given.
  let words: [String]
  private let hashes: Set<UInt64>

  /// Takes words, capitals or not.
  init(_ words: [String]) {
    self.words = words
    hashes = Set(words.map { WordHash(folding: $0).value })
  }

  /// Whether a token with this number is one of them.
  func contains(_ hash: UInt64) -> Bool { hashes.contains(hash) }
}
