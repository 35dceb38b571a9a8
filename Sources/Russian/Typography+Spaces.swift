extension Typography {
  /// Sets a run of spaces as one space, a no-break one where two words belong together.
  mutating func setSpaces(
    of piece: TypographyPiece, at index: Int, into output: inout String.UnicodeScalarView
  ) -> Int {
    var end = index
    var space: Unicode.Scalar = " "
    while end < piece.count, let scalar = piece[end],
      scalar == " " || scalar == "\t" || scalar == "\n"
    {
      if scalar == "\n" { space = "\n" }
      end += 1
    }
    if space == " ", !word.isEmpty, bindsSpace(of: piece, before: end) { space = "\u{A0}" }
    output.append(space)
    endWord(by: space)
    return end
  }

  /// Whether a line may not be broken between the word in progress and what comes at an index.
  private func bindsSpace(of piece: TypographyPiece, before index: Int) -> Bool {
    // What follows a break behind the piece is on another line in any case.
    guard index < piece.count else { return bindsForward(word.raw) }
    if isDash(of: piece, at: index) { return true }
    let text = word.raw
    if bindsForward(text) { return true }
    let next = piece.word(from: index)
    return bindsBackward(next, after: text) || bindsNames(next)
      || bindsNumber(to: next, after: text)
  }

  /// Short prepositions and conjunctions, which do not end a line.
  private func bindsForward(_ text: String) -> Bool {
    text.utf8.count <= 4 && TypographyTables.prepositions.contains(text.lowercased())
  }

  /// Particles, which do not begin a line, and units behind a number.
  private func bindsBackward(_ next: TypographyWord, after text: String) -> Bool {
    if TypographyTables.particles.contains(next.text) { return !text.isEmpty }
    // «ст. 28 ч. 3» speaks of a part, not of hours.
    guard word.isNumber, !TypographyTables.beforeNumbers.contains(wordBefore.raw) else {
      return false
    }
    let unit = next.text
    return TypographyTables.units.contains(unit)
      || (unit.last == "." && TypographyTables.units.contains(String(unit.dropLast())))
  }

  /// Initials with each other and with the surname before or behind them.
  private func bindsNames(_ next: TypographyWord) -> Bool {
    if word.isInitials { return next.isCapitalised }
    return word.isName && TypographyWord(initialsOf: next).isInitials
  }

  /// Abbreviations with what they introduce, except a year's «г.» at the end of a sentence.
  private func bindsNumber(to next: TypographyWord, after text: String) -> Bool {
    if TypographyTables.beforeNumbers.contains(text) { return next.beginsWithFigure }
    return TypographyTables.beforeNames.contains(text) && next.isCapitalised
      && !wordBefore.isNumber
  }
}

extension TypographyWord {
  /// The word without a comma or bracket behind it, so that «С.,» is seen as initials.
  fileprivate init(initialsOf word: TypographyWord) {
    self.init()
    for scalar in word.text.unicodeScalars { append(scalar) }
  }
}
