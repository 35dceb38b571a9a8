extension Typography {
  /// Sets a run of spaces as one space, a no-break one where two words belong together.
  mutating func setSpaces(of piece: TypographyPiece, at index: Int) -> Int {
    var end = index
    var space: Unicode.Scalar = " "
    while end < piece.count, TypographyPiece.isBlank(piece.bytes[end]) {
      if piece.bytes[end] == UInt8(ascii: "\n") { space = "\n" }
      end += 1
    }
    if space == " ", wordStart < written.count, bindsSpace(of: piece, before: end) {
      space = "\u{A0}"
    }
    endWord(by: space)
    return end
  }

  /// Whether a line may not be broken between the word in progress and what comes at an index.
  private func bindsSpace(of piece: TypographyPiece, before index: Int) -> Bool {
    // What follows a break behind the piece is on another line in any case.
    guard index < piece.count else { return bindsForward }
    if isDash(of: piece, at: index) || bindsForward { return true }
    guard mayBind(to: piece, at: index) else { return false }
    let word = word
    let next = piece.word(from: index)
    return bindsBackward(word, next) || bindsNames(word, next) || bindsNumber(word, next)
  }

  /// Short prepositions and conjunctions, which do not end a line.
  private var bindsForward: Bool { TypographyTables.prepositions.contains(written[wordStart...]) }

  /// Whether one of the rules below may bind the word in progress to what comes at an index.
  ///
  /// Most words are ruled out by their first and last bytes, and become no word to be looked at:
  /// the rules speak of numbers, of words that end in a full stop or «№» (the last byte of which
  /// is asked for), and of particles and initials behind the space.
  private func mayBind(to piece: TypographyPiece, at index: Int) -> Bool {
    switch written[wordStart] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return true
    default: break
    }
    switch written[written.count - 1] {
    case UInt8(ascii: "."), 0x96: return true
    default: break
    }
    let first = piece.bytes[index]
    return piece[index + UTF8Letters.width(of: first)] == UInt8(ascii: ".")
      || TypographyTables.mayBeginParticle(first, piece[index + 1])
  }

  /// Particles, which do not begin a line, and units behind a number.
  private func bindsBackward(_ word: TypographyWord, _ next: TypographyWord) -> Bool {
    let following = next.withoutPunctuation
    if TypographyTables.particles.contains(following) { return !word.isTooLong }
    // «ст. 28 ч. 3» speaks of a part, not of hours.
    guard word.isNumber, !TypographyTables.beforeNumbers.contains(lastWord) else { return false }
    return TypographyTables.units.contains(following)
      || (following.last == UInt8(ascii: ".")
        && TypographyTables.units.contains(following.dropLast()))
  }

  /// Initials with each other and with the surname before or behind them.
  private func bindsNames(_ word: TypographyWord, _ next: TypographyWord) -> Bool {
    if word.isInitials { return next.isCapitalised }
    return next.isInitialsBeforePunctuation && word.isName
  }

  /// Abbreviations with what they introduce, except a year's «г.» at the end of a sentence.
  private func bindsNumber(_ word: TypographyWord, _ next: TypographyWord) -> Bool {
    guard let last = word.last, last == "." || last == "№" else { return false }
    if TypographyTables.beforeNumbers.contains(word) { return next.beginsWithFigure }
    return TypographyTables.beforeNames.contains(word) && next.isCapitalised && !lastWord.isNumber
  }
}
