/// Russian words of one or two letters, looked up by their bytes without regard to case.
struct ShortWords: Sendable, ExpressibleByArrayLiteral {
  /// Whether each pair of letters is a word, by `row` of the first and of the second.
  private var isWord = Array(repeating: false, count: 33 * 33)

  /// Takes words in lower case, without ё.
  init(arrayLiteral words: String...) {
    for word in words {
      let place = ShortWords.place(of: Array(word.utf8)[...])
      assert(place != nil, "«\(word)» is no word of one or two letters")
      if let place { isWord[place] = true }
    }
  }

  /// Whether UTF-8 spells one of the words, in small letters or capitals.
  func contains(_ bytes: ArraySlice<UInt8>) -> Bool {
    ShortWords.place(of: bytes).map { isWord[$0] } ?? false
  }

  private static func place(of bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count == 2 || bytes.count == 4, let first = row(of: bytes.prefix(2)) else {
      return nil
    }
    guard bytes.count == 4 else { return first * 33 }
    return row(of: bytes.suffix(2)).map { first * 33 + $0 }
  }

  /// The number of a letter from а to я, from 1; capitals have the same.
  private static func row(of bytes: ArraySlice<UInt8>) -> Int? {
    guard let lead = bytes.first, let trail = bytes.last, lead == 0xD0 || lead == 0xD1 else {
      return nil
    }
    switch Int(lead & 0x1F) << 6 | Int(trail & 0x3F) {
    case let capital where (0x410...0x42F).contains(capital): return capital - 0x40F
    case let small where (0x430...0x44F).contains(small): return small - 0x42F
    default: return nil
    }
  }
}
