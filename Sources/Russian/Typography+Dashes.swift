extension Typography {
  /// Sets one to three hyphens: a dash between spaces, an en dash between years, else as they are.
  mutating func setHyphens(of piece: TypographyPiece, at index: Int) -> Int {
    var end = index
    while piece[end] == UInt8(ascii: "-") { end += 1 }
    if end - index <= 3, TypographyPiece.isSpace(previous), piece.isSpace(at: end) {
      append("—")
    } else if end - index == 1, isRange(of: piece, at: index) {
      append("–")
    } else {
      for _ in index..<end { append("-") }
    }
    return end
  }

  /// Whether a dash that stands between spaces begins at an index.
  func isDash(of piece: TypographyPiece, at index: Int) -> Bool {
    var end = index
    while end - index < 3, piece[end] == UInt8(ascii: "-") { end += 1 }
    if end == index, piece[end] == 0xE2, piece[end + 1] == 0x80,
      piece[end + 2] == 0x94 || piece[end + 2] == 0x93
    {
      end += 3
    }
    return end > index && piece.isSpace(at: end)
  }

  /// Whether a hyphen joins two numbers from smaller to greater: years, ages, pages.
  ///
  /// Dates, telephone numbers and numbers of documents («№ 04-12») have hyphens of their own.
  private func isRange(of piece: TypographyPiece, at hyphen: Int) -> Bool {
    let first = written[wordStart...].prefix(5)
    guard Typography.isPlainNumber(first), first.count <= 4, !isBehindNumberSign else {
      return false
    }
    let second = piece.bytes[(hyphen + 1)...].prefix(5).prefix(while: TypographyLetters.isFigure)
    guard Typography.isPlainNumber(second),
      first.count == 4 ? second.count == 4 : second.count <= 3,
      second.count > first.count
        || (second.count == first.count && first.lexicographicallyPrecedes(second))
    else { return false }
    return endsRange(of: piece, at: second.endIndex)
  }

  /// Whether the number in progress follows «№».
  private var isBehindNumberSign: Bool {
    lastWord.withoutPunctuation.elementsEqual("№".utf8)
  }

  /// Whether what stands behind the second number of a range makes it no other kind of number.
  private func endsRange(of piece: TypographyPiece, at end: Int) -> Bool {
    guard let next = UTF8Letters.scalar(in: piece.bytes[...], at: end) else { return true }
    switch next {
    case ".", ",": return piece[end + 1].map { !TypographyLetters.isFigure($0) } ?? true
    case "-", "/", "0"..."9": return false
    default: return !TypographyLetters.isLetter(next)
    }
  }

  /// Whether it is figures and nothing else, without a leading zero.
  private static func isPlainNumber(_ word: ArraySlice<UInt8>) -> Bool {
    word.first != UInt8(ascii: "0") && !word.isEmpty && word.allSatisfy(TypographyLetters.isFigure)
  }
}
