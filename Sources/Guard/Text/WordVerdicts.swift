/// What the words met last turned out to be, each in one place that the next word of its place takes.
///
/// Only words that stay whole are kept, with their entries in the index of names.
struct WordVerdicts: Sendable {
  private var keys: [UInt64] = []
  private var entries: [Int32] = []

  /// How many words are kept.
  private static let size = 1 << 14

  /// Nothing is known.
  init() {}

  /// The entry of a word, `-1` for none; `nil` where nothing is known of the word.
  @inline(__always)
  subscript(key: UInt64) -> Int32? {
    guard !keys.isEmpty else { return nil }
    let place = WordVerdicts.place(key)
    return keys[place] == key ? entries[place] : nil
  }

  /// Keeps the entry of a word.
  mutating func keep(_ entry: Int32, of key: UInt64) {
    if keys.isEmpty {
      keys = Array(repeating: 0, count: WordVerdicts.size)
      entries = Array(repeating: 0, count: WordVerdicts.size)
    }
    // No word has the key of an empty place.
    guard key != 0 else { return }
    let place = WordVerdicts.place(key)
    (keys[place], entries[place]) = (key, entry)
  }

  @inline(__always)
  private static func place(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key ^ (key >> 32)) & UInt64(size - 1))
  }
}
