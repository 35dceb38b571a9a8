import Russian

/// A stretch of text in which words stand side by side: a paragraph, an attribute, a path.
///
/// It is filled character by character and used again for the next stretch, so that inspecting a
/// page allocates next to nothing.
struct TextBlock: Sendable {
  /// The folded characters, without those that divide nothing.
  private(set) var codes: [UInt16] = []
  /// The words and numbers in their order.
  private(set) var tokens: [Token] = []
  /// Whether a commercial at was seen.
  private(set) var hasAt = false
  /// How many tokens are numbers.
  private(set) var numberCount = 0
  /// For each code where its character stands in the source, where that is asked for.
  private(set) var offsets: [Int32] = []
  /// Whether offsets are kept.
  let keepsOffsets: Bool
  /// Whether the text is a path or an address, in which words are also told apart by capitals.
  var isName = false

  /// What words that were met before turned out to be.
  var memory = WordMemory()

  /// Where words may be glued to one.
  private(set) var seams: [Seam] = []
  /// How many small letters the word ends with so far.
  private var smallLetters = 0

  private var hash = WordHash()
  private var start = -1
  private var traits: Token.Traits = []
  private var isInNumber = false
  private var lastWasCapital = false
  /// An apostrophe stands inside a word only if a letter follows.
  private var hasPendingApostrophe = false

  /// Starts empty.
  init(keepingOffsets keepsOffsets: Bool = false) { self.keepsOffsets = keepsOffsets }

  /// Whether nothing was put in.
  var isEmpty: Bool { codes.isEmpty }

  /// Takes the next character, which stands at an offset of the source.
  @inline(__always)
  mutating func put(_ scalar: UInt32, at offset: Int) {
    let code = TextLetter.code(of: scalar)
    if TextLetter.isLetter(code) {
      putLetter(code, isCapital: TextLetter.isCapital(scalar), at: offset)
    } else if code == 0x20 {
      if start >= 0 { endToken() }
      if codes.last != 0x20 { append(code, at: offset) }
    } else {
      putSign(code, at: offset)
    }
  }

  /// Puts a border between two cells of one row.
  mutating func putCell(at offset: Int) {
    if start >= 0 { endToken() }
    append(TextLetter.cell, at: offset)
  }

  /// Ends the last word, after which the tokens are complete.
  mutating func close() {
    if start >= 0 { endToken() }
  }

  /// Empties the block for the next stretch of text.
  mutating func reset() {
    codes.removeAll(keepingCapacity: true)
    tokens.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    seams.removeAll(keepingCapacity: true)
    (hasAt, numberCount, start, hasPendingApostrophe) = (false, 0, -1, false)
  }

  /// Makes the block as good as one of its own for another file.
  mutating func clear() {
    reset()
    isName = false
    memory.trim()
  }

  /// Puts words found otherwise in the place of those that were.
  mutating func replaceTokens(_ tokens: [Token]) { self.tokens = tokens }

  /// Puts codes and words in the place of those that were.
  mutating func replace(codes: [UInt16], offsets: [Int32], tokens: [Token]) {
    (self.codes, self.offsets, self.tokens) = (codes, offsets, tokens)
  }

  /// Notes the entry of a token in the index of names.
  mutating func note(entry: Int32, of token: Int) { tokens[token].entry = entry }

  @inline(__always)
  private mutating func append(_ code: UInt16, at offset: Int) {
    codes.append(code)
    if keepsOffsets { offsets.append(Int32(truncatingIfNeeded: offset)) }
  }

  @inline(__always)
  private mutating func putLetter(_ code: UInt16, isCapital: Bool, at offset: Int) {
    hasPendingApostrophe = false
    if start >= 0, isInNumber || isName && isCapital && !lastWasCapital { endToken() }
    if start < 0 {
      let last = tokens.last
      let isHyphenated =
        codes.last == 0x2D && last.map { Int($0.end) == codes.count - 1 } ?? false
      traits = isCapital ? [.capital, .allCapitals] : []
      if isHyphenated, let last, !last.traits.contains(.number) { traits.insert(.hyphenated) }
      begin(asNumber: false)
    } else if !isCapital {
      traits.remove(.allCapitals)
    }
    if isCapital, smallLetters > 1 { seams.append(Seam(start: Int32(codes.count))) }
    if !isCapital, let seam = seams.last, Int(seam.start) >= start {
      seams[seams.count - 1].isAllCapitals = false
    }
    smallLetters = isCapital ? 0 : smallLetters + 1
    traits.insert(code >= 0x400 && code < 0x530 ? .cyrillic : .foreign)
    lastWasCapital = isCapital
    hash.add(code)
    append(code, at: offset)
  }

  private mutating func putSign(_ code: UInt16, at offset: Int) {
    switch code {
    case TextLetter.ignored: return
    case TextLetter.breve:
      putBreve()
      return
    case 0x30...0x39:
      if start >= 0, !isInNumber { endToken() }
      if start < 0 {
        traits = .number
        begin(asNumber: true)
      }
      hash.add(code)
      append(code, at: offset)
      return
    case 0x27 where start >= 0 && !isInNumber:
      hasPendingApostrophe = true
      return
    case 0x40: hasAt = true
    default: break
    }
    if start >= 0 { endToken() }
    append(code, at: offset)
  }

  private mutating func begin(asNumber isNumber: Bool) {
    start = codes.count
    smallLetters = 0
    hash = WordHash()
    isInNumber = isNumber
  }

  private mutating func putBreve() {
    guard start >= 0, !isInNumber, codes.last == 0x438 else { return }
    codes[codes.count - 1] = 0x439
    hash = WordHash(codes[start...])
  }

  private mutating func endToken() {
    if isInNumber { numberCount += 1 }
    let isMixed = traits.isSuperset(of: [.cyrillic, .foreign])
    let value = isMixed ? TextBlock.hash(ofMixedWord: codes[start...]) : hash.value
    tokens.append(
      Token(start: Int32(start), end: Int32(codes.count), hash: value, traits: traits))
    start = -1
    hasPendingApostrophe = false
  }

  /// The number of a word of two alphabets, read as Cyrillic.
  static func hash(ofMixedWord codes: ArraySlice<UInt16>) -> UInt64 {
    WordHash(
      codes.map { code in
        guard code < 0x400 || code >= 0x530, let letter = Unicode.Scalar(code) else { return code }
        return LookAlikes.cyrillic(letter).map { UInt16(truncatingIfNeeded: $0.value) } ?? code
      }
    ).value
  }
}

extension TextBlock {
  /// A block of one text, complete.
  init(_ text: String) {
    self.init()
    for scalar in text.unicodeScalars { put(scalar.value, at: 0) }
    close()
  }

  /// The token that begins at a code.
  func token(startingAt code: Int) -> Int? {
    let token = firstToken(notBefore: code)
    return token < tokens.count && Int(tokens[token].start) == code ? token : nil
  }

  /// The token that ends before a code.
  func token(endingAt code: Int) -> Int? {
    let token = firstToken(notBefore: code) - 1
    return token >= 0 && Int(tokens[token].end) == code ? token : nil
  }

  /// The tokens that lie within some codes.
  func tokens(within codes: Range<Int>) -> Range<Int> {
    let first = firstToken(notBefore: codes.lowerBound)
    return first..<max(first, firstToken(notBefore: codes.upperBound))
  }

  private func firstToken(notBefore code: Int) -> Int {
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].start) < code { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The signs between a token and the one before.
  func gap(before token: Int) -> Gap {
    guard token > 0 else { return .other }
    return Gap(codes[Int(tokens[token - 1].end)..<Int(tokens[token].start)])
  }

  /// The letters or figures of a token.
  func letters(of token: Int) -> ArraySlice<UInt16> {
    codes[Int(tokens[token].start)..<Int(tokens[token].end)]
  }

  /// The number that a token of at most eight figures is.
  func number(at token: Int) -> Int? {
    guard tokens[token].traits.contains(.number), tokens[token].count <= 8 else { return nil }
    return letters(of: token).reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }
}
