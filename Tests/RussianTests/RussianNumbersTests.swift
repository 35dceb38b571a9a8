import Russian
import Testing

@Suite struct RussianNumbersTests {
  @Test(arguments: [
    (0, "0"), (999, "999"), (1234, "1234"), (12_345, "12\u{202F}345"),
    (123_456, "123\u{202F}456"), (-1_234_567, "−1\u{202F}234\u{202F}567"),
    (.min, "−9\u{202F}223\u{202F}372\u{202F}036\u{202F}854\u{202F}775\u{202F}808"),
  ])
  func `groups of three begin with five figures`(_ number: Int, _ text: String) {
    #expect(RussianNumbers.whole(number) == text)
  }

  @Test(arguments: [
    (4.5, 1, "4,5"), (4.0, 2, "4"), (0.05, 2, "0,05"), (0.125, 2, "0,13"), (-0.001, 2, "0"),
    (2.5, 0, "3"), (-2.5, 0, "−3"), (12_345.678, 1, "12\u{202F}345,7"), (.nan, 2, ""),
    (.infinity, 2, ""), (0.123456789, 9, "0,123456789"),
  ])
  func `decimals have a comma and no trailing zeros`(
    _ number: Double, _ places: Int, _ text: String
  ) {
    #expect(RussianNumbers.decimal(number, fractionDigits: places) == text)
  }

  @Test(arguments: [
    (125, 1, "12,5"), (1250, 2, "12,5"), (5, 3, "0,005"), (-5, 1, "−0,5"), (-125, 1, "−12,5"),
    (100, 2, "1"), (7, 0, "7"), (0, 3, "0"), (1_234_505, 2, "12\u{202F}345,05"),
  ])
  func `digits are parted by a comma`(_ digits: Int, _ places: Int, _ text: String) {
    #expect(RussianNumbers.decimal(digits, fractionDigits: places) == text)
  }

  @Test(arguments: [
    (0, "0 байт"), (1, "1 байт"), (2, "2 байта"), (1023, "1023 байта"), (1024, "1 КБ"),
    (1536, "1,5 КБ"), (15_000, "15 КБ"), (1_468_006, "1,4 МБ"), (3 << 30, "3 ГБ"),
  ])
  func `the size of a file has one unit`(_ bytes: Int, _ text: String) {
    #expect(RussianNumbers.fileSize(bytes) == text.replacing(" ", with: "\u{A0}"))
  }

  @Test func `the sign of per cent follows a no-break space`() {
    #expect(RussianNumbers.percent("70") == "70\u{A0}%")
  }
}
