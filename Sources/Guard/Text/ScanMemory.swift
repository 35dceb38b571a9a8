/// What one thread keeps from file to file; nothing that is found depends on it.
struct ScanMemory: Sendable {
  /// The buffers of the running text, with what its words turned out to be.
  var text = TextBlock()
  /// The same for what stands beside it.
  var aside = TextBlock()
  /// The stretches of markup in which nothing was found.
  var known = KnownStretches()

  /// Nothing is known.
  init() {}

  /// What a reading leaves for the next one.
  init(_ scan: FileScan) {
    text = scan.text
    aside = scan.aside
    known = scan.known
  }

  /// Makes the blocks as good as new.
  mutating func clear() {
    text.clear()
    aside.clear()
  }
}
