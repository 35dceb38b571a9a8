/// A word as far as the rules on spaces have to know it.
struct TypographyWord: Sendable {
  /// The characters in UTF-8, as many as a table could know.
  let bytes: ArraySlice<UInt8>
  /// Whether characters were left out, so that it is in no table.
  let isTooLong: Bool

  /// The word that some UTF-8 spells.
  init(_ bytes: ArraySlice<UInt8>) {
    var end = bytes.startIndex
    for _ in 0..<TypographyTables.longest where end < bytes.endIndex {
      end += UTF8Letters.width(of: bytes[end])
    }
    self.bytes = bytes[..<end]
    isTooLong = end < bytes.endIndex
  }

  /// The word without punctuation that ends a clause, none where it is too long; an abbreviation
  /// keeps its full stop.
  var withoutPunctuation: ArraySlice<UInt8> {
    var rest = isTooLong ? bytes.prefix(0) : bytes
    while let last = UTF8Letters.last(of: rest), TypographyLetters.endsClause(last) {
      rest = rest.dropLast(UTF8.width(last))
    }
    return rest
  }

  /// The last character that is kept.
  var last: Unicode.Scalar? { UTF8Letters.last(of: bytes) }

  /// Whether it is figures only, with a comma, a point or a dash inside at most.
  var isNumber: Bool {
    guard !isTooLong, let first = bytes.first, TypographyLetters.isFigure(first),
      let last = bytes.last, TypographyLetters.isFigure(last)
    else { return false }
    return scalarsSatisfy { TypographyLetters.isFigure($0) || TypographyLetters.joinsFigures($0) }
  }

  /// Whether it begins with a figure.
  var beginsWithFigure: Bool { bytes.first.map(TypographyLetters.isFigure) ?? false }

  /// Whether it begins with a capital letter.
  var isCapitalised: Bool {
    UTF8Letters.scalar(in: bytes, at: bytes.startIndex).map(TypographyLetters.isCapital) ?? false
  }

  /// Whether it is capitals with a full stop behind each, as in «С.» and «С.А.».
  var isInitials: Bool { !isTooLong && TypographyWord.areInitials(bytes) }

  /// Whether it is initials before punctuation that ends a clause.
  var isInitialsBeforePunctuation: Bool { TypographyWord.areInitials(withoutPunctuation) }

  /// One capital to three, with a full stop behind each.
  private static func areInitials(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    for _ in 0..<3 {
      guard let capital = UTF8Letters.scalar(in: rest, at: rest.startIndex),
        TypographyLetters.isCapital(capital)
      else { return false }
      rest = rest.dropFirst(UTF8.width(capital))
      guard rest.popFirst() == UInt8(ascii: ".") else { return false }
      if rest.isEmpty { return true }
    }
    return false
  }

  /// Whether it is a capitalised word of letters, as a surname is.
  var isName: Bool {
    guard isCapitalised, bytes.count > UTF8Letters.width(of: bytes[bytes.startIndex]) else {
      return false
    }
    return scalarsSatisfy { TypographyLetters.isLetter($0) || $0 == "-" }
  }

  private func scalarsSatisfy(_ condition: (Unicode.Scalar) -> Bool) -> Bool {
    var index = bytes.startIndex
    while let scalar = UTF8Letters.scalar(in: bytes, at: index) {
      guard condition(scalar) else { return false }
      index += UTF8.width(scalar)
    }
    return true
  }
}
