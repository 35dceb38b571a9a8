import Russian

/// A stretch of text in which words stand side by side: a paragraph, an attribute, a path.
///
/// It is filled character by character and used again for the next stretch, so that inspecting a
/// page allocates next to nothing.
struct TextBlock: Sendable {
  /// The folded characters, without those that divide nothing.
  var codes: [UInt16] = []
  /// The words and numbers in their order.
  private(set) var tokens: [Token] = []
  /// Whether a commercial at was seen.
  private(set) var hasAt = false
  /// How many tokens are numbers.
  private(set) var numberCount = 0
  /// For each code where its character stands in the source, where that is asked for.
  var offsets: [Int32] = []
  /// Whether offsets are kept.
  let keepsOffsets: Bool
  /// Whether the text is a path or an address, in which words are also told apart by capitals.
  var isName = false

  /// Where words may be glued to one.
  private(set) var seams: [Seam] = []
  /// Whether a word may stand in pieces, with signs between them.
  private(set) var mayBeBroken = false

  /// The word that is read.
  var word = OpenWord()

  /// Starts empty.
  init(keepingOffsets keepsOffsets: Bool = false) { self.keepsOffsets = keepsOffsets }

  /// Whether nothing was put in.
  var isEmpty: Bool { codes.isEmpty }

  /// Takes the next character, which stands at an offset of the source.
  mutating func put(_ scalar: UInt32, at offset: Int) {
    let code = TextLetter.code(of: scalar)
    if code == TextLetter.breve { return putBreve() }
    let kind = PlainCharacter.Kind(code, isCapital: TextLetter.isCapital(scalar))
    guard kind != .rare else { return }
    var word = self.word
    let firstToken = tokens.count
    let isNew = take(kind, code, at: codes.count, &word, codes.last == 0x20)
    self.word = word
    hashMixedWords(from: firstToken)
    if isNew { append(code, at: offset) }
  }

  /// Puts a border between two cells of one row.
  mutating func putCell(at offset: Int) {
    close()
    word.pass(TextLetter.cell, at: codes.count)
    append(TextLetter.cell, at: offset)
  }

  /// Ends the last word, after which the tokens are complete.
  mutating func close() {
    guard self.word.isOpen else { return }
    var word = self.word
    end(&word, at: codes.count)
    self.word = word
    hashMixedWords(from: tokens.count - 1)
  }

  /// Empties the block for the next stretch of text.
  mutating func reset() {
    codes.removeAll(keepingCapacity: true)
    tokens.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    seams.removeAll(keepingCapacity: true)
    (hasAt, numberCount, mayBeBroken, word) = (false, 0, false, OpenWord())
  }

  /// Makes the block as good as one of its own for another file.
  mutating func clear() {
    reset()
    isName = false
  }

  /// Puts words found otherwise in the place of those that were.
  mutating func replaceTokens(_ tokens: [Token]) { self.tokens = tokens }

  /// Puts codes and words in the place of those that were.
  mutating func replace(codes: [UInt16], offsets: [Int32], tokens: [Token]) {
    (self.codes, self.offsets, self.tokens) = (codes, offsets, tokens)
  }

  /// Notes the entry of a token in the index of names.
  mutating func note(entry: Int32, of token: Int) { tokens[token].entry = entry }

  private mutating func append(_ code: UInt16, at offset: Int) {
    codes.append(code)
    if keepsOffsets { offsets.append(Int32(truncatingIfNeeded: offset)) }
  }

  /// Goes on with a character behind as many codes, and tells whether its code is one more.
  mutating func take(
    _ kind: PlainCharacter.Kind, _ code: UInt16, at place: Int, _ word: inout OpenWord,
    _ isBehindBlank: Bool
  ) -> Bool {
    switch kind {
    case .letter, .capital:
      takeLetter(code, isCapital: kind == .capital, at: place, &word)
    case .digit:
      if word.isOpen, !word.isNumber { end(&word, at: place) }
      if !word.isOpen { word.begin(at: place, .number) }
      word.hash.add(code)
    case .apostrophe where word.isOpen && !word.isNumber:
      return false
    default:
      if word.isOpen { end(&word, at: place) }
      if kind == .blank, isBehindBlank { return false }
      if code == 0x40 { hasAt = true }
      word.pass(code, at: place)
    }
    return true
  }

  private mutating func takeLetter(
    _ code: UInt16, isCapital: Bool, at place: Int, _ word: inout OpenWord
  ) {
    if word.isOpen, word.isNumber || isName && isCapital && word.smallLetters > 0 {
      end(&word, at: place)
    }
    if !word.isOpen {
      if word.mayGoOn(at: place, withCapital: isCapital) { mayBeBroken = true }
      word.begin(at: place, word.traits(beginningAt: place, withCapital: isCapital))
    } else if !isCapital {
      word.traits.remove(.allCapitals)
    }
    if isCapital, word.smallLetters > 1 {
      seams.append(Seam(start: Int32(place)))
      word.hasSeam = true
    }
    if !isCapital, word.hasSeam { seams[seams.count - 1].isAllCapitals = false }
    word.add(code, isCapital: isCapital)
  }

  private mutating func end(_ word: inout OpenWord, at place: Int) {
    let token = word.end(at: place)
    if token.traits.contains(.number) { numberCount += 1 }
    if word.loneLetters >= NameIndex.fewestLetters { mayBeBroken = true }
    tokens.append(token)
  }

  private mutating func putBreve() {
    guard word.isOpen, !word.isNumber, codes.last == 0x438 else { return }
    codes[codes.count - 1] = 0x439
    word.hash = WordHash(codes[word.start...])
  }

  /// Numbers the words of two alphabets from a token on as if they were Cyrillic.
  mutating func hashMixedWords(from first: Int) {
    var index = first
    while index < tokens.count {
      if tokens[index].isMixed {
        tokens[index].hash = TextBlock.hash(ofMixedWord: letters(of: index))
      }
      index += 1
    }
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
    return Gap(codes, Int(tokens[token - 1].end)..<Int(tokens[token].start))
  }

  /// The letters or figures of a token.
  func letters(of token: Int) -> ArraySlice<UInt16> {
    codes[Int(tokens[token].start)..<Int(tokens[token].end)]
  }

  /// The number that a token of at most eight figures is.
  func number(at token: Int) -> Int? {
    let figures = tokens[token]
    guard figures.traits.contains(.number), figures.count <= 8 else { return nil }
    var number = 0
    for index in Int(figures.start)..<Int(figures.end) {
      number = number * 10 + Int(codes[index]) - 0x30
    }
    return number
  }
}
