/// The word that a block is reading, and what of the word before matters to it.
struct OpenWord: Sendable {
  /// Its first code; `-1` where no word is open.
  var start = -1
  /// The sum of its letters.
  var hash = WordHash()
  /// What is known of it so far.
  var traits: Token.Traits = []
  /// How many small letters it ends with so far; none behind a capital.
  var smallLetters = 0
  /// Whether a capital followed two small letters in it.
  var hasSeam = false
  /// The index behind the last code of the word before; `-1` where there is none.
  var previousEnd = -1
  /// What is known of the word before.
  var previousTraits: Token.Traits = []
  /// The first sign behind the word before.
  var sign: UInt16 = 0
  /// How many words of one letter stand before it.
  var loneLetters = 0

  /// No word is read.
  init() {}

  /// Whether a word is open.
  @inline(__always)
  var isOpen: Bool { start >= 0 }

  /// Whether a number is open.
  @inline(__always)
  var isNumber: Bool { traits.contains(.number) }

  /// Begins with a code at an index.
  @inline(__always)
  mutating func begin(at index: Int, _ traits: Token.Traits) {
    start = index
    self.traits = traits
    (smallLetters, hasSeam) = (0, false)
    hash = WordHash()
  }

  /// What a word of letters that begins at an index has, before its first letter is looked at.
  @inline(__always)
  func traits(beginningAt index: Int, withCapital isCapital: Bool) -> Token.Traits {
    let traits: Token.Traits = isCapital ? [.capital, .allCapitals] : []
    // Nothing but a hyphen stands between.
    let isHyphenated =
      index == previousEnd + 1 && sign == 0x2D && previousEnd >= 0
      && !previousTraits.contains(.number)
    return isHyphenated ? traits.union(.hyphenated) : traits
  }

  /// Whether a word that begins at an index may be a piece of the word before: «Прота-» at the end
  /// of a line and «сов», «Прот·асов».
  @inline(__always)
  func mayGoOn(at index: Int, withCapital isCapital: Bool) -> Bool {
    let gap = index - previousEnd
    guard gap <= 2, gap > 0, previousEnd >= 0, !previousTraits.contains(.number),
      !isCapital || previousTraits.contains(.allCapitals)
    else { return false }
    return sign == 0x2D || gap == 1 && sign != 0x20 && sign != 0x2C && sign != TextLetter.cell
  }

  /// Takes in a letter.
  @inline(__always)
  mutating func add(_ code: UInt16, isCapital: Bool) {
    smallLetters = isCapital ? 0 : smallLetters + 1
    traits.formUnion(code >= 0x400 && code < 0x530 ? .cyrillic : .foreign)
    hash.add(code)
  }

  /// Notes a sign at an index.
  @inline(__always)
  mutating func pass(_ sign: UInt16, at index: Int) {
    if index == previousEnd { self.sign = sign }
  }

  /// Ends the word before an index.
  @inline(__always)
  mutating func end(at index: Int) -> Token {
    let token = Token(
      start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: index),
      hash: hash.value, traits: traits)
    loneLetters = index - start == 1 && !isNumber ? loneLetters + 1 : 0
    (previousEnd, previousTraits, sign) = (index, traits, 0)
    start = -1
    return token
  }
}
