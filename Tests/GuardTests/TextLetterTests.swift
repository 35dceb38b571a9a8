import Testing

@testable import Guard

@Suite("A folded letter")
struct TextLetterTests {
  @Test(arguments: [
    ("Ё", "е"), ("ё", "е"), ("Ж", "ж"), ("я", "я"), ("Z", "z"), ("\u{A0}", " "), ("\t", " "),
    ("\u{2011}", "-"), ("«", "\""), ("’", "'"), ("Ａ", "a"), ("＠", "@"), ("Қ", "қ"),
  ])
  func `is what all its shapes have in common`(_ letter: String, _ folded: String) {
    let codes = letter.unicodeScalars.map { TextLetter.code(of: $0.value) }
    #expect(codes == folded.unicodeScalars.map { UInt16($0.value) })
  }

  @Test(arguments: ["\u{AD}", "\u{200B}", "\u{200D}", "\u{301}", "\u{FEFF}", "\u{2060}"])
  func `is passed over where nobody sees it`(_ character: String) {
    #expect(
      character.unicodeScalars.map { TextLetter.code(of: $0.value) } == [TextLetter.ignored])
  }
}
