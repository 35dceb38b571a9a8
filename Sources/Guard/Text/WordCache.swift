/// Small numbers remembered for words, by the hashes of the words, in open addressing.
struct WordCache: Sendable {
  private var hashes: [UInt64] = [0]
  private var values: [Int32] = [WordCache.free]
  private var mask = 0
  /// How many words are remembered.
  private(set) var count = 0

  /// What stands where no word does; never remembered.
  private static let free = Int32.min

  /// Nothing is remembered.
  init() {}

  /// What is remembered for a word; `nil` for nothing.
  @inline(__always)
  subscript(hash: UInt64) -> Int32? {
    var slot = WordCache.first(hash) & mask
    while values[slot] != WordCache.free {
      if hashes[slot] == hash { return values[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Remembers a number for a word that has none.
  mutating func insert(_ value: Int32, for hash: UInt64) {
    if (count + 1) * 4 > values.count { grow() }
    put(value, for: hash)
    count += 1
  }

  private mutating func grow() {
    let (oldHashes, oldValues) = (hashes, values)
    let size = max(64, values.count * 2)
    hashes = Array(repeating: 0, count: size)
    values = Array(repeating: WordCache.free, count: size)
    mask = size - 1
    for (hash, value) in zip(oldHashes, oldValues) where value != WordCache.free {
      put(value, for: hash)
    }
  }

  private mutating func put(_ value: Int32, for hash: UInt64) {
    var slot = WordCache.first(hash) & mask
    while values[slot] != WordCache.free { slot = (slot + 1) & mask }
    hashes[slot] = hash
    values[slot] = value
  }

  @inline(__always)
  private static func first(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & 0x7fff_ffff)
  }
}
