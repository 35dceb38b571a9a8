extension TextBlock {
  /// Takes the characters that some bytes are, as if each were put by itself.
  mutating func put(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var index = range.lowerBound
    while true {
      index = putPlain(bytes, index..<range.upperBound)
      guard index < range.upperBound else { return }
      let (scalar, count) = ByteText.scalar(at: index, in: bytes, end: range.upperBound)
      put(scalar, at: index)
      index += count
    }
  }

  /// Takes the Russian and Latin letters, figures and signs that some bytes begin with, and tells the
  /// index of the first other character.
  ///
  /// Nearly all texts are made of these. The codes go straight to the end of the buffer, and the word
  /// that is read stays in registers.
  private mutating func putPlain(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    guard !range.isEmpty else { return range.upperBound }
    var codes: [UInt16] = []
    // Moved out and back, so that nothing else holds the buffer and no reference is counted.
    swap(&codes, &self.codes)
    let (start, firstToken) = (codes.count, tokens.count)
    let last = codes.last ?? 0
    var index = range.lowerBound
    codes.append(addingCapacity: range.count) { end in
      index = putPlain(bytes, range, to: &end, behind: (start, last))
    }
    swap(&codes, &self.codes)
    hashMixedWords(from: firstToken)
    return index
  }

  private mutating func putPlain(
    _ bytes: Span<UInt8>, _ range: Range<Int>, to codes: inout OutputSpan<UInt16>,
    behind: (count: Int, last: UInt16)
  ) -> Int {
    var word = self.word
    defer { self.word = word }
    var place = behind.count
    var isBehindBlank = behind.last == 0x20
    var index = range.lowerBound
    while index < range.upperBound {
      let character = PlainCharacter(bytes, at: index, end: range.upperBound)
      guard character.kind != .rare else { return index }
      if take(character.kind, character.code, at: place, &word, isBehindBlank) {
        codes.append(character.code)
        if keepsOffsets { offsets.append(Int32(truncatingIfNeeded: index)) }
        isBehindBlank = character.kind == .blank
        place += 1
      }
      index += character.count
      if character.kind == .letter || character.kind == .capital {
        let count = codes.count
        index = goOn(bytes, index..<range.upperBound, to: &codes, &word)
        place += codes.count - count
      }
    }
    return index
  }

  /// Takes further letters of a word, up to the first character that may divide it.
  @inline(__always)
  private mutating func goOn(
    _ bytes: Span<UInt8>, _ range: Range<Int>, to codes: inout OutputSpan<UInt16>,
    _ word: inout OpenWord
  ) -> Int {
    guard !word.hasSeam else { return range.lowerBound }
    // Kept in registers, which `word` is not.
    var (hash, traits, smallLetters) = (word.hash, word.traits, word.smallLetters)
    // Behind small letters a capital may begin another word.
    let fewest = isName ? 1 : 2
    var index = range.lowerBound
    while index < range.upperBound {
      let (first, count) = (index, codes.count)
      // Most letters are small ones of one alphabet, each told by a glance.
      while index &+ 1 < range.upperBound,
        let code = PlainCharacter.smallCyrillic(bytes[index], bytes[index &+ 1])
      {
        hash.add(code)
        codes.append(code)
        index &+= 2
      }
      if index > first { traits.formUnion(.cyrillic) }
      let firstLatin = index
      while index < range.upperBound, bytes[index] &- 0x61 < 26 {
        hash.add(UInt16(bytes[index]))
        codes.append(UInt16(bytes[index]))
        index &+= 1
      }
      if index > firstLatin { traits.formUnion(.foreign) }
      if index > first {
        traits.remove(.allCapitals)
        smallLetters += codes.count - count
        if keepsOffsets { keepOffsets(from: first, twoBytesTo: firstLatin, to: index) }
        guard index < range.upperBound else { break }
      }
      let character = PlainCharacter(bytes, at: index, end: range.upperBound)
      if character.kind == .letter {
        traits.remove(.allCapitals)
        smallLetters += 1
      } else {
        guard character.kind == .capital, smallLetters < fewest else { break }
        smallLetters = 0
      }
      traits.formUnion(character.code >= 0x400 ? .cyrillic : .foreign)
      hash.add(character.code)
      codes.append(character.code)
      if keepsOffsets { offsets.append(Int32(truncatingIfNeeded: index)) }
      index += character.count
    }
    (word.hash, word.traits, word.smallLetters) = (hash, traits, smallLetters)
    return index
  }

  /// Keeps where letters of two bytes stand, and letters of one byte behind them.
  private mutating func keepOffsets(from first: Int, twoBytesTo middle: Int, to end: Int) {
    for offset in stride(from: first, to: middle, by: 2) {
      offsets.append(Int32(truncatingIfNeeded: offset))
    }
    for offset in middle..<end { offsets.append(Int32(truncatingIfNeeded: offset)) }
  }
}
