extension TextBlock {
  /// Makes one word of each of some runs of tokens, the signs between them left out.
  ///
  /// - Parameter runs: the tokens, each run behind the one before.
  mutating func joinWords(_ runs: [Range<Int>]) {
    guard !runs.isEmpty else { return }
    var joined = JoinedText(self)
    for run in runs { joined.take(run, of: self) }
    joined.takeRest(of: self)
    replace(codes: joined.codes, offsets: joined.offsets, tokens: joined.tokens)
  }
}

/// A block while words of it are put together.
private struct JoinedText {
  private(set) var codes: [UInt16] = []
  private(set) var offsets: [Int32] = []
  private(set) var tokens: [Token] = []
  /// How many codes and tokens of the block are done.
  private var doneCodes = 0
  private var doneTokens = 0

  /// Starts with nothing of a block.
  init(_ block: TextBlock) {
    codes.reserveCapacity(block.codes.count)
    tokens.reserveCapacity(block.tokens.count)
  }

  /// Takes everything up to some tokens as it is, and the tokens as one word.
  mutating func take(_ run: Range<Int>, of block: TextBlock) {
    takeTokens(upTo: run.lowerBound, of: block)
    copy(doneCodes..<Int(block.tokens[run.lowerBound].start), of: block)
    var word = block.tokens[run.lowerBound]
    word.start = Int32(codes.count)
    for token in block.tokens[run] {
      copy(Int(token.start)..<Int(token.end), of: block)
      word.traits.formUnion(token.traits.intersection([.cyrillic, .foreign]))
      if !token.traits.contains(.allCapitals) { word.traits.remove(.allCapitals) }
    }
    word.end = Int32(codes.count)
    let letters = codes[Int(word.start)...]
    word.hash = word.isMixed ? TextBlock.hash(ofMixedWord: letters) : WordHash(letters).value
    tokens.append(word)
    doneTokens = run.upperBound
  }

  /// Takes everything behind the last word.
  mutating func takeRest(of block: TextBlock) {
    takeTokens(upTo: block.tokens.count, of: block)
    copy(doneCodes..<block.codes.count, of: block)
  }

  private mutating func takeTokens(upTo end: Int, of block: TextBlock) {
    let distance = codes.count - doneCodes
    tokens += block.tokens[doneTokens..<end].map { $0.moved(by: distance) }
  }

  private mutating func copy(_ range: Range<Int>, of block: TextBlock) {
    codes += block.codes[range]
    if block.keepsOffsets { offsets += block.offsets[range] }
    doneCodes = range.upperBound
  }
}
