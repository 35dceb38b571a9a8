/// What words turned out to be, kept from file to file: the chrome of all pages has the same ones.
struct WordMemory: Sendable {
  /// The entries of words in Latin letters, by the hashes of the words.
  var latinEntries: [UInt64: Int32] = [:]
  /// Where words are divided, by their hashes.
  var divisions: [UInt64: [Int32]] = [:]

  /// How many words are kept; a section of any size needs no more memory than for these.
  private static let limit = 50_000

  /// Forgets everything where too much would be kept.
  mutating func trim() {
    if latinEntries.count > WordMemory.limit { latinEntries = [:] }
    if divisions.count > WordMemory.limit { divisions = [:] }
  }
}
