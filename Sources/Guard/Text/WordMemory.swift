/// What words turned out to be, kept from file to file: the pages of a section share most of theirs.
struct WordMemory: Sendable {
  /// What the words met last turned out to be.
  var verdicts = WordVerdicts()
  /// The entries of words in Latin letters.
  private(set) var latinEntries = WordCache()
  /// Where words are divided: a number of `divisions`, -1 for nowhere.
  private(set) var divided = WordCache()
  private(set) var divisions: [[Int32]] = []

  /// How many words are kept; a section of any size needs no more memory than for these.
  private static let limit = 50_000

  /// Nothing is known.
  init() {}

  /// Keeps the entry of a word in Latin letters.
  mutating func keep(latinEntry entry: Int32, of hash: UInt64) {
    latinEntries.insert(entry, for: hash)
  }

  /// Keeps where a word is divided.
  mutating func keep(division: [Int32], of hash: UInt64) {
    divided.insert(division.isEmpty ? -1 : Int32(divisions.count), for: hash)
    if !division.isEmpty { divisions.append(division) }
  }

  /// Forgets everything where too much would be kept.
  mutating func trim() {
    if latinEntries.count > WordMemory.limit { latinEntries = WordCache() }
    if divided.count > WordMemory.limit { (divided, divisions) = (WordCache(), []) }
  }
}
