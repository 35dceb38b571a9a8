extension ReferenceTypography {
  /// Sets a run of spaces as one space, a no-break one where two words belong together.
  mutating func setSpaces(
    of piece: ReferenceTypographyPiece, at index: Int, into output: inout [UInt8]
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
    ReferenceTypographyPiece.write(space, to: &output)
    endWord(by: space)
    return end
  }

  /// Whether a line may not be broken between the word in progress and what comes at an index.
  private func bindsSpace(of piece: ReferenceTypographyPiece, before index: Int) -> Bool {
    // What follows a break behind the piece is on another line in any case.
    guard index < piece.count else { return bindsForward }
    if isDash(of: piece, at: index) || bindsForward { return true }
    let next = piece.word(from: index)
    return bindsBackward(next) || bindsNames(next) || bindsNumber(to: next)
  }

  /// Short prepositions and conjunctions, which do not end a line.
  ///
  /// Most words are longer than all of a table, and become no string to be looked up.
  private var bindsForward: Bool {
    word.scalars.count <= 2
      && ReferenceTypographyTables.prepositions.contains(word.raw.lowercased())
  }

  /// Particles, which do not begin a line, and units behind a number.
  private func bindsBackward(_ next: ReferenceTypographyWord<ArraySlice<Unicode.Scalar>>) -> Bool {
    if next.withoutPunctuation.count <= 2, ReferenceTypographyTables.particles.contains(next.text) {
      return !word.isTooLong
    }
    // «ст. 28 ч. 3» speaks of a part, not of hours.
    guard word.isNumber, !ReferenceTypographyTables.beforeNumbers.contains(wordBefore.raw) else {
      return false
    }
    let unit = next.text
    return ReferenceTypographyTables.units.contains(unit)
      || (unit.last == "." && ReferenceTypographyTables.units.contains(String(unit.dropLast())))
  }

  /// Initials with each other and with the surname before or behind them.
  private func bindsNames(_ next: ReferenceTypographyWord<ArraySlice<Unicode.Scalar>>) -> Bool {
    if word.isInitials { return next.isCapitalised }
    let initials = next.withoutPunctuation
    return initials.count >= 2 && initials[initials.startIndex + 1] == "."
      && ReferenceTypographyWord(initials).isInitials
      && word.isName
  }

  /// Abbreviations with what they introduce, except a year's «г.» at the end of a sentence.
  private func bindsNumber(to next: ReferenceTypographyWord<ArraySlice<Unicode.Scalar>>) -> Bool {
    guard let last = word.scalars.last, last == "." || last == "№" else { return false }
    let text = word.raw
    if ReferenceTypographyTables.beforeNumbers.contains(text) { return next.beginsWithFigure }
    return ReferenceTypographyTables.beforeNames.contains(text) && next.isCapitalised
      && !wordBefore.isNumber
  }
}
