/// A few words, looked up by their bytes.
///
/// Words of one length stand together, so that few are compared and nothing is hashed. Only words
/// that have one spelling in Unicode belong here: none with й or ё.
struct WordList: Sendable, ExpressibleByArrayLiteral {
  /// The words by the number of their bytes.
  private(set) var words: [[[UInt8]]] = []

  /// Takes words without й and ё.
  init(arrayLiteral list: String...) {
    let longest = list.map(\.utf8.count).max() ?? 0
    words = Array(repeating: [], count: longest + 1)
    for word in list { words[word.utf8.count].append(Array(word.utf8)) }
  }

  /// Whether UTF-8 spells one of the words.
  func contains(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count < words.count && words[bytes.count].contains { $0[...] == bytes }
  }

  /// Whether a word is one of these.
  func contains(_ word: TypographyWord) -> Bool { !word.isTooLong && contains(word.bytes) }
}
