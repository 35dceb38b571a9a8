@testable import Russian

extension ReferenceTypography {
  /// Sets one to three hyphens: a dash between spaces, an en dash between years, else as they are.
  mutating func setHyphens(
    of piece: ReferenceTypographyPiece, at index: Int, into output: inout [UInt8]
  ) -> Int {
    var end = index
    while piece[end] == "-" { end += 1 }
    if end - index <= 3, TypographyPiece.isSpace(previous), piece.isSpace(at: end) {
      append("—", to: &output)
    } else if end - index == 1, isRange(of: piece, at: index) {
      append("–", to: &output)
    } else {
      for _ in index..<end { append("-", to: &output) }
    }
    return end
  }

  /// Whether a dash that stands between spaces begins at an index.
  func isDash(of piece: ReferenceTypographyPiece, at index: Int) -> Bool {
    var end = index
    while end - index < 3, piece[end] == "-" { end += 1 }
    if end == index, piece[end] == "—" || piece[end] == "–" { end += 1 }
    return end > index && piece.isSpace(at: end)
  }

  /// Whether a hyphen joins two numbers from smaller to greater: years, ages, pages.
  ///
  /// Dates, telephone numbers and numbers of documents («№ 04-12») have hyphens of their own.
  private func isRange(of piece: ReferenceTypographyPiece, at hyphen: Int) -> Bool {
    guard word.isPlainNumber, word.scalars.count <= 4, wordBefore.text != "№" else { return false }
    var end = hyphen + 1
    var second: [Unicode.Scalar] = []
    while end < piece.count, let figure = piece[end], TypographyLetters.isFigure(figure),
      second.count <= 4
    {
      second.append(figure)
      end += 1
    }
    let isYears = word.scalars.count == 4
    guard second.first != "0", isYears ? second.count == 4 : (1...3).contains(second.count),
      second.count > word.scalars.count
        || (second.count == word.scalars.count && word.scalars.lexicographicallyPrecedes(second))
    else { return false }
    guard let next = piece[end] else { return true }
    if next == "." || next == "," {
      return piece[end + 1].map { !TypographyLetters.isFigure($0) } ?? true
    }
    return
      !(TypographyLetters.isFigure(next) || TypographyLetters.isLetter(next)
      || next == "-"
      || next == "/")
  }
}
