/// Numbers of words with their entries, in open addressing: a lookup is one or two reads.
struct WordTable: Sendable {
  private var hashes: [UInt64] = [0]
  private var entries: [Int32] = [-1]
  private var mask = 0

  /// A table without words.
  init() {}

  /// Takes the words with their entries.
  init(_ words: [UInt64: Int32]) {
    var size = 1
    while size < words.count * 4 { size *= 2 }
    hashes = Array(repeating: 0, count: size)
    entries = Array(repeating: -1, count: size)
    mask = size - 1
    for (hash, entry) in words {
      var slot = WordTable.first(hash) & mask
      while entries[slot] >= 0 { slot = (slot + 1) & mask }
      hashes[slot] = hash
      entries[slot] = entry
    }
  }

  /// The entry of a word; `-1` for a word that is not in the table.
  @inline(__always)
  func entry(of hash: UInt64) -> Int32 {
    var slot = WordTable.first(hash) & mask
    while entries[slot] >= 0 {
      if hashes[slot] == hash { return entries[slot] }
      slot = (slot + 1) & mask
    }
    return -1
  }

  @inline(__always)
  private static func first(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & 0x7fff_ffff)
  }
}
