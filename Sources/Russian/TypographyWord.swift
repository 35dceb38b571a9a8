/// A word as far as the rules on spaces have to know it.
struct TypographyWord: Sendable {
  /// Words with more characters are in no table.
  static let longest = 24

  /// The characters, as many as are kept.
  private(set) var scalars: ArraySlice<Unicode.Scalar> = []
  /// Whether characters were left out.
  private(set) var isTooLong = false

  /// A word that nothing was written to yet.
  init() {}

  /// The word of some characters, which stay where they are.
  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    self.scalars = scalars.prefix(TypographyWord.longest)
    isTooLong = scalars.count > TypographyWord.longest
  }

  /// Whether nothing was written yet.
  var isEmpty: Bool { scalars.isEmpty }

  /// Takes in the next character.
  mutating func append(_ scalar: Unicode.Scalar) {
    if scalars.count < TypographyWord.longest { scalars.append(scalar) } else { isTooLong = true }
  }

  /// Starts over in the same memory.
  mutating func removeAll() {
    scalars.removeAll(keepingCapacity: true)
    isTooLong = false
  }

  /// The word as it stands, empty where it is too long for every table.
  var raw: String { isTooLong ? "" : String(String.UnicodeScalarView(scalars)) }

  /// The word without punctuation that ends a clause; an abbreviation keeps its full stop.
  var text: String { String(String.UnicodeScalarView(withoutPunctuation)) }

  /// The characters without punctuation that ends a clause; none where the word is too long.
  var withoutPunctuation: ArraySlice<Unicode.Scalar> {
    guard !isTooLong else { return [] }
    var end = scalars.endIndex
    while end > scalars.startIndex, TypographyWord.endsClause(scalars[end - 1]) { end -= 1 }
    return scalars[..<end]
  }

  private static func endsClause(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ";", ":", "!", "?", "…", ")", "]", "}", "»", "“", "\"": true
    default: false
    }
  }

  /// Whether it is figures only, with a comma, a point or a dash inside at most.
  var isNumber: Bool {
    guard !isTooLong, let first = scalars.first, let last = scalars.last else { return false }
    return TypographyWord.isFigure(first) && TypographyWord.isFigure(last)
      && scalars.allSatisfy { TypographyWord.isFigure($0) || TypographyWord.joinsFigures($0) }
  }

  private static func joinsFigures(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ".", "–", "-", ":": true
    default: false
    }
  }

  /// Whether it is figures and nothing else, without a leading zero.
  var isPlainNumber: Bool {
    !isEmpty && !isTooLong && scalars.first != "0" && scalars.allSatisfy(TypographyWord.isFigure)
  }

  /// Whether it begins with a figure.
  var beginsWithFigure: Bool { scalars.first.map(TypographyWord.isFigure) ?? false }

  /// Whether it begins with a capital letter.
  var isCapitalised: Bool { scalars.first.map(TypographyWord.isCapital) ?? false }

  /// Whether it is capitals with a full stop behind each, as in «С.» and «С.А.».
  var isInitials: Bool {
    guard !isTooLong, scalars.count >= 2, scalars.count.isMultiple(of: 2), scalars.count <= 6 else {
      return false
    }
    return scalars.enumerated().allSatisfy { index, scalar in
      index.isMultiple(of: 2) ? TypographyWord.isCapital(scalar) : scalar == "."
    }
  }

  /// Whether it is a capitalised word of letters, as a surname is.
  var isName: Bool {
    isCapitalised && scalars.count > 1
      && scalars.allSatisfy { TypographyWord.isLetter($0) || $0 == "-" }
  }

  /// Whether a character is a letter; Unicode is asked about rare ones alone.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x410...0x44F, 0x61...0x7A, 0x41...0x5A: true
    case 0..<0x80: false
    default: scalar.properties.isAlphabetic
    }
  }

  /// Whether a character is a capital letter; Unicode is asked about rare ones alone.
  static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x410...0x42F, 0x41...0x5A: true
    case 0..<0x80, 0x430...0x44F: false
    default: scalar.properties.isUppercase
    }
  }

  /// Whether a character is one of the ten figures.
  static func isFigure(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
