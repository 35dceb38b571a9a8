extension NameIndex {
  /// Puts the pieces of names together that signs divide: «Прота-» at the end of a line and «сов»,
  /// «Прот·асов», «Г л е б».
  ///
  /// Nothing else is joined, so that a hyphen keeps its meaning between two words.
  func joinBrokenNames(in block: inout TextBlock, _ memory: inout WordMemory) {
    var runs: [Range<Int>] = []
    var token = 0
    while token + 1 < block.tokens.count {
      let spaced = lettersApart(from: token, in: block)
      if spaced.count >= NameIndex.fewestLetters {
        let names = names(in: spaced, of: block)
        runs += names
        // Its last letter may begin a run with another sign.
        token = max(spaced.upperBound - 1, names.last?.upperBound ?? 0)
      } else if let broken = brokenName(from: token, in: block, &memory) {
        runs.append(broken)
        token = broken.upperBound
      } else {
        token += 1
      }
    }
    block.joinWords(runs)
  }

  /// How many letters a name in pieces has at least.
  static let fewestLetters = 4
  /// How many letters are tried as all parts of a name.
  private static let longestSpaced = 80
  /// How many letters a name with spaces between has at most.
  private static let mostLetters = 24
  /// In how many pieces a word can be.
  private static let pieces = 4

  // MARK: Letters with a sign between each two

  /// The letters from a token on between which the same sign stands everywhere.
  private func lettersApart(from token: Int, in block: TextBlock) -> Range<Int> {
    var end = token
    var sign: UInt16?
    while end < block.tokens.count, block.tokens[end].count == 1,
      !block.tokens[end].traits.contains(.number)
    {
      if end > token {
        let gap = Int(block.tokens[end - 1].end)..<Int(block.tokens[end].start)
        guard gap.count == 1, sign == nil || block.codes[gap.lowerBound] == sign else { break }
        sign = block.codes[gap.lowerBound]
      }
      end += 1
    }
    return token..<end
  }

  /// The tokens that are names when they are read as one word.
  private func names(in tokens: Range<Int>, of block: TextBlock) -> [Range<Int>] {
    let letters = tokens.flatMap { block.letters(of: $0) }
    let isLatin = tokens.allSatisfy { block.tokens[$0].traits.isDisjoint(with: .cyrillic) }
    let first = tokens.lowerBound
    // A word of one letter may stand on each side: «с Г л е б о м и».
    for edges in [(0, 0), (1, 0), (0, 1), (1, 1)] where letters.count < NameIndex.longestSpaced {
      let inner = Array(letters.dropFirst(edges.0).dropLast(edges.1))
      let places = division(of: inner, isLatin: isLatin).map(Int.init)
      guard !places.isEmpty else { continue }
      return zip([0] + places, places + [inner.count]).map {
        first + edges.0 + $0..<first + edges.0 + $1
      }
    }
    if isLatin { return name(letters[...], true) == nil ? [] : [tokens] }
    var names: [Range<Int>] = []
    var start = 0
    while start + NameIndex.fewestLetters <= letters.count {
      if let length = lengthOfName(at: start, in: letters) {
        names.append(first + start..<first + start + length)
        start += length
      } else {
        start += 1
      }
    }
    return names
  }

  private func lengthOfName(at start: Int, in letters: [UInt16]) -> Int? {
    var hash = WordHash()
    var longest: Int?
    for (index, letter) in letters[start...].prefix(NameIndex.mostLetters).enumerated() {
      hash.add(letter)
      if index + 1 >= NameIndex.fewestLetters, name(hash) != nil { longest = index + 1 }
    }
    return longest
  }

  // MARK: Words in two pieces and more

  /// The pieces from a token on that are a name when they are read as one word.
  private func brokenName(
    from token: Int, in block: TextBlock, _ memory: inout WordMemory
  ) -> Range<Int>? {
    let isLatin = block.tokens[token].traits.isDisjoint(with: .cyrillic)
    // Hardly a word goes on behind a sign, so that hardly any becomes letters here.
    guard !block.tokens[token].traits.contains(.number), token + 1 < block.tokens.count,
      goesOn(at: token + 1, isLatin, in: block)
    else { return nil }
    var letters = Array(block.letters(of: token))
    var end = token + 1
    var found: Range<Int>?
    while end < block.tokens.count, end - token < NameIndex.pieces,
      goesOn(at: end, isLatin, in: block)
    {
      letters += block.letters(of: end)
      end += 1
      guard letters.count < NameIndex.longest else { break }
      if letters.count >= NameIndex.fewestLetters, letters.count > end - token,
        isName(letters[...], isLatin, &memory)
      {
        found = token..<end
      }
    }
    return found
  }

  /// Whether a word may go on with a token: «-» with or without the end of a line, or one sign of
  /// another kind.
  private func goesOn(at token: Int, _ isLatin: Bool, in block: TextBlock) -> Bool {
    let (before, next) = (block.tokens[token - 1], block.tokens[token])
    guard next.start - before.end <= 2, !next.traits.contains(.number),
      isLatin == next.traits.isDisjoint(with: .cyrillic),
      !next.traits.contains(.capital) || before.traits.contains(.allCapitals)
    else { return false }
    guard next.start > before.end else { return false }
    let sign = block.codes[Int(before.end)]
    let isSingle = next.start - before.end == 1
    if sign == 0x2D, isSingle || block.codes[Int(before.end) + 1] == 0x20 { return true }
    // What stands in an address is left as it is.
    return !isLatin && !block.hasAt && isSingle && sign != 0x20 && sign != 0x2C
      && sign != TextLetter.cell
  }
}
