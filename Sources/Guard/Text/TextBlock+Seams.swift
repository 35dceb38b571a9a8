extension TextBlock {
  /// Divides words glued to one, «ИвановИван», before their capitals.
  ///
  /// - Parameter isKnown: whether a word deserves it; others stay whole, as «ИваНов» does.
  mutating func divideGluedWords(
    where isKnown: (ArraySlice<UInt16>, _ isLatin: Bool) -> Bool
  ) {
    guard !seams.isEmpty else { return }
    func isName(_ token: Token) -> Bool {
      let letters = codes[Int(token.start)..<Int(token.end)]
      return isKnown(letters, token.traits.isDisjoint(with: .cyrillic))
    }
    var divided: [Token] = []
    divided.reserveCapacity(tokens.count + seams.count)
    var seam = 0
    for token in tokens {
      let first = seam
      while seam < seams.count, seams[seam].start < token.end { seam += 1 }
      let parts = first < seam ? parts(of: token, at: seams[first..<seam]) : []
      if parts.isEmpty || isName(token) || !parts.contains(where: isName) {
        divided.append(token)
      } else {
        divided += parts
      }
    }
    replaceTokens(divided)
  }

  /// Divides words at places counted from their beginnings.
  ///
  /// - Parameters:
  ///   - traits: what is noted of the parts of a divided word.
  ///   - places: the places in a token, by its index.
  mutating func divideWords(marking traits: Token.Traits, at places: (Int, Token) -> [Int32]) {
    var divided: [Token] = []
    for (index, token) in tokens.enumerated() {
      let places = places(index, token)
      if !places.isEmpty, divided.isEmpty { divided = Array(tokens[..<index]) }
      guard !places.isEmpty || !divided.isEmpty else { continue }
      var part = token
      if !places.isEmpty { part.traits.formUnion(traits) }
      for place in places {
        divided.append(ended(part, at: token.start + place))
        part.start = token.start + place
        part.traits.remove(.hyphenated)
      }
      divided.append(ended(part, at: token.end))
    }
    if !divided.isEmpty { replaceTokens(divided) }
  }

  private func parts(of token: Token, at seams: ArraySlice<Seam>) -> [Token] {
    var parts: [Token] = []
    var part = token
    for seam in seams {
      parts.append(ended(part, at: seam.start))
      part.start = seam.start
      part.traits.remove([.hyphenated, .allCapitals])
      part.traits.insert(seam.isAllCapitals ? [.capital, .allCapitals] : .capital)
    }
    return parts + [ended(part, at: token.end)]
  }

  private func ended(_ part: Token, at end: Int32) -> Token {
    var part = part
    part.end = end
    part.hash = WordHash(codes[Int(part.start)..<Int(end)]).value
    return part
  }
}
