/// A word or a number of a block, without its letters.
struct Token: Sendable {
  /// What is worth knowing of a token beside its letters.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8
    /// It consists of figures.
    static let number = Traits(rawValue: 1)
    /// Its first letter is a capital.
    static let capital = Traits(rawValue: 2)
    /// All its letters are capitals.
    static let allCapitals = Traits(rawValue: 4)
    /// It holds Cyrillic letters.
    static let cyrillic = Traits(rawValue: 8)
    /// It holds letters of other alphabets.
    static let foreign = Traits(rawValue: 16)
    /// A hyphen alone parts it from the token before.
    static let hyphenated = Traits(rawValue: 32)
  }

  /// The first code of the token in its block.
  var start: Int32
  /// The index behind its last code.
  var end: Int32
  /// The number of the word (``WordHash``).
  var hash: UInt64
  /// What is known of it.
  var traits: Traits
  /// Its entry in the index of names; `-1` where it has none.
  var entry: Int32 = -1

  /// The same token so many codes further on.
  func moved(by distance: Int) -> Token {
    var token = self
    token.start += Int32(distance)
    token.end += Int32(distance)
    return token
  }

  /// Whether it holds letters of two alphabets.
  var isMixed: Bool { traits.isSuperset(of: [.cyrillic, .foreign]) }

  /// How many codes it has.
  var count: Int { Int(end - start) }
}
