import Testing

@testable import Russian

/// The comparison with the reference shares these questions, so they are judged here by themselves.
@Suite("Single characters") struct TypographyLettersTests {
  private static let scalars = (UInt32(0)...0xFFFF).compactMap(Unicode.Scalar.init)

  private static func all(where isMeant: (Unicode.Scalar) -> Bool) -> Set<Unicode.Scalar> {
    Set(scalars.filter(isMeant))
  }

  @Test func `letters and capitals are those of Unicode`() {
    let letters = Self.all(where: TypographyLetters.isLetter)
    #expect(letters == Self.all { $0.properties.isAlphabetic })
    let capitals = Self.all(where: TypographyLetters.isCapital)
    #expect(capitals == Self.all { $0.properties.isUppercase })
  }

  @Test func `figures, signs and spaces are these alone`() {
    #expect(Self.all { TypographyLetters.isFigure($0) } == Set("0123456789".unicodeScalars))
    #expect(
      Self.all(where: TypographyLetters.endsClause) == Set(",;:!?…)]}»“\"".unicodeScalars))
    #expect(Self.all(where: TypographyLetters.joinsFigures) == Set(",.–-:".unicodeScalars))
    #expect(
      Self.all(where: TypographyPiece.isSpace) == Set(" \t\n\u{A0}\u{202F}".unicodeScalars))
  }
}
