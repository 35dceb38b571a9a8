import Testing

@testable import Russian

@Suite("Windows-1251") struct Windows1251Tests {
  @Test(
    arguments: [
      ([0xC8, 0xE2, 0xE0, 0xED, 0xEE, 0xE2], "Иванов"), ([0xB8, 0xA8, 0xB9, 0xAB, 0xBB], "ёЁ№«»"),
      ([0x41, 0x2D, 0x7A], "A-z"), ([0x98, 0xA0], "\u{98}\u{A0}"),
    ] as [([UInt8], String)])
  func `bytes spell text`(_ bytes: [UInt8], _ text: String) {
    #expect(Windows1251.text(of: bytes) == text)
  }

  @Test(
    arguments: [
      ("Èâàíîâ", "Иванов"), ("Ivanov", nil), ("naïve", nil), ("Иванов", nil), ("", nil),
    ] as [(String, String?)])
  func `text taken for a Western one is read again`(_ seen: String, _ meant: String?) {
    #expect(Windows1251.reread(seen) == meant)
  }
}
