/// The number by which words are found in tables: FNV-1a over the codes of their letters.
///
/// With 64 bits, two different words of a section meet by chance less than once in a billion builds.
struct WordHash: Sendable {
  /// The sum of the letters so far.
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Begins with no letter.
  init() {}

  /// The number of a word that is folded already.
  init(_ word: some Sequence<UInt16>) {
    for code in word { add(code) }
  }

  /// The number of a text, folded letter by letter; what is no letter or figure is left out.
  init(folding text: String) {
    for scalar in text.unicodeScalars {
      let code = TextLetter.code(of: scalar.value)
      if TextLetter.isLetter(code) || TextLetter.isDigit(code) { add(code) }
    }
  }

  /// The number of a key of transliterated names; no word of a text has it.
  init(latinKey key: String) {
    add(TextLetter.sign)
    for byte in key.utf8 { add(UInt16(byte)) }
  }

  /// Takes in one more code.
  @inline(__always)
  mutating func add(_ code: UInt16) {
    value = (value ^ UInt64(code)) &* 0x100_0000_01b3
  }
}
