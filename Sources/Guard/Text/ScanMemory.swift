/// What one thread keeps from file to file; nothing that is found depends on it.
struct ScanMemory: Sendable {
  /// The buffers of the running text.
  var text = TextBlock()
  /// The same for what stands beside it.
  var aside = TextBlock()
  /// What words turned out to be.
  var words = WordMemory()
  /// The stretches of markup in which nothing was found.
  var known = KnownStretches()
  /// What short texts beside the running one give away.
  var knownAsides = KnownAsides()

  /// Nothing is known.
  init() {}

  /// What a reading leaves for the next one.
  init(_ scan: FileScan) {
    text = scan.text
    aside = scan.aside
    words = scan.words
    known = scan.known
    knownAsides = scan.knownAsides
  }

  /// Makes the blocks as good as new.
  mutating func clear() {
    text.clear()
    aside.clear()
    words.trim()
  }
}
