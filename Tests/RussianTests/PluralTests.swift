import Russian
import Testing

@Suite struct PluralTests {
  private let mentor = Plural("наставник", "наставника", "наставников")
  private let hour = Plural("час", "часа", "часов")

  @Test(arguments: [
    (0, "0 наставников"), (1, "1 наставник"), (2, "2 наставника"), (4, "4 наставника"),
    (5, "5 наставников"), (10, "10 наставников"), (11, "11 наставников"), (12, "12 наставников"),
    (14, "14 наставников"), (20, "20 наставников"), (21, "21 наставник"), (22, "22 наставника"),
    (101, "101 наставник"), (111, "111 наставников"), (112, "112 наставников"),
    (1001, "1001 наставник"), (-1, "−1 наставник"), (-13, "−13 наставников"),
    (12_345, "12\u{202F}345 наставников"),
  ])
  func `the noun agrees with the number`(_ number: Int, _ phrase: String) {
    #expect(mentor.phrase(number) == phrase.replacing(" ", with: "\u{A0}"))
  }

  @Test(arguments: [
    (1.5, "1,5 часа"), (0.5, "0,5 часа"), (2.0, "2 часа"), (5.0, "5 часов"), (21.0, "21 час"),
    (10.999, "11 часов"), (-0.25, "−0,25 часа"),
  ])
  func `a fraction takes the form of 2`(_ number: Double, _ phrase: String) {
    #expect(hour.phrase(number) == phrase.replacing(" ", with: "\u{A0}"))
  }

  @Test func `the greatest and smallest numbers have a form`() {
    #expect(mentor.form(for: .min) == "наставников")
    #expect(mentor.form(for: .max) == "наставников")
  }
}

extension String {
  /// The text with every occurrence of a character replaced.
  func replacing(_ old: Character, with new: Character) -> String {
    String(map { $0 == old ? new : $0 })
  }
}
