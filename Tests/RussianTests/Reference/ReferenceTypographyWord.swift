@testable import Russian

/// A word as far as the rules on spaces have to know it.
struct ReferenceTypographyWord<Scalars>: Sendable
where Scalars: RandomAccessCollection<Unicode.Scalar> & Sendable, Scalars.Index == Int {
  /// The characters, as many as are kept.
  private(set) var scalars: Scalars
  /// Whether characters were left out.
  private(set) var isTooLong: Bool

  /// The word of some characters, which stay where they are.
  init(_ scalars: Scalars) where Scalars == ArraySlice<Unicode.Scalar> {
    self.scalars = scalars.prefix(TypographyTables.longest)
    isTooLong = scalars.count > TypographyTables.longest
  }

  /// Whether nothing was written yet.
  var isEmpty: Bool { scalars.isEmpty }

  /// The word as it stands, empty where it is too long for every table.
  var raw: String { isTooLong ? "" : String(String.UnicodeScalarView(scalars)) }

  /// The word without punctuation that ends a clause; an abbreviation keeps its full stop.
  var text: String { String(String.UnicodeScalarView(withoutPunctuation)) }

  /// The characters without punctuation that ends a clause; none where the word is too long.
  var withoutPunctuation: Scalars.SubSequence {
    var end = isTooLong ? scalars.startIndex : scalars.endIndex
    while end > scalars.startIndex, TypographyLetters.endsClause(scalars[end - 1]) {
      end -= 1
    }
    return scalars[..<end]
  }

  /// Whether it is figures only, with a comma, a point or a dash inside at most.
  var isNumber: Bool {
    guard !isTooLong, let first = scalars.first, let last = scalars.last else { return false }
    return TypographyLetters.isFigure(first) && TypographyLetters.isFigure(last)
      && scalars.allSatisfy {
        TypographyLetters.isFigure($0) || TypographyLetters.joinsFigures($0)
      }
  }

  /// Whether it is figures and nothing else, without a leading zero.
  var isPlainNumber: Bool {
    !isEmpty && !isTooLong && scalars.first != "0"
      && scalars.allSatisfy(TypographyLetters.isFigure)
  }

  /// Whether it begins with a figure.
  var beginsWithFigure: Bool { scalars.first.map(TypographyLetters.isFigure) ?? false }

  /// Whether it begins with a capital letter.
  var isCapitalised: Bool { scalars.first.map(TypographyLetters.isCapital) ?? false }

  /// Whether it is capitals with a full stop behind each, as in «С.» and «С.А.».
  var isInitials: Bool {
    guard !isTooLong, scalars.count >= 2, scalars.count.isMultiple(of: 2), scalars.count <= 6 else {
      return false
    }
    return scalars.enumerated().allSatisfy { index, scalar in
      index.isMultiple(of: 2) ? TypographyLetters.isCapital(scalar) : scalar == "."
    }
  }

  /// Whether it is a capitalised word of letters, as a surname is.
  var isName: Bool {
    isCapitalised && scalars.count > 1
      && scalars.allSatisfy { TypographyLetters.isLetter($0) || $0 == "-" }
  }
}

extension ReferenceTypographyWord where Scalars == [Unicode.Scalar] {
  /// A word that nothing was written to yet.
  init() {
    scalars = []
    isTooLong = false
  }

  /// Takes in the next character.
  mutating func append(_ scalar: Unicode.Scalar) {
    if scalars.count < TypographyTables.longest {
      scalars.append(scalar)
    } else {
      isTooLong = true
    }
  }

  /// Starts over in the same memory.
  mutating func removeAll() {
    scalars.removeAll(keepingCapacity: true)
    isTooLong = false
  }
}
