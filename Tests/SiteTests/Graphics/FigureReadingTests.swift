import Testing

@testable import Site

@Suite("Figures in words")
struct FigureReadingTests {
  /// A text and the only number in it.
  struct Text: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let number: Double?

    init(_ text: String, _ number: Double?) {
      testDescription = text
      self.number = number
    }

    static let all = [
      Text("70", 70), Text("не менее 70\u{A0}%", 70), Text("68,5", 68.5), Text("68.5 %", 68.5),
      Text("\u{2212}3", -3), Text("-3,5", -3.5), Text("на –3 балла", -3),
      Text("12\u{202F}500", 12500),
      Text("0", 0), Text("10.", 10),
      Text("каждый второй", nil), Text("", nil), Text("от 5 до 7", nil), Text("5-7", nil),
      Text("1 из 4", nil), Text("3,5,7", nil), Text("12345678901234567890", nil),
    ]
  }

  @Test(arguments: Text.all)
  func `a single number is read, several are left to the reader`(_ text: Text) {
    #expect(FigureReading.number(in: text.testDescription) == text.number)
  }
}
