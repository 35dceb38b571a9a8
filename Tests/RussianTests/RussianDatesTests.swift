import Diagnostics
import Russian
import Testing

/// No-break spaces written as `_`, so that a test shows them.
private func visible(_ text: String) -> String { text.replacing("\u{A0}", with: "_") }

@Suite struct RussianDatesTests {
  @Test(arguments: [
    ("2026-05-12", "12_мая_2026_г.", "12.05.2026"),
    ("2026-01-01", "1_января_2026_г.", "01.01.2026"),
    ("2027-12-31", "31_декабря_2027_г.", "31.12.2027"),
  ])
  func `a day is written with the month in the genitive`(
    _ text: String, _ words: String, _ figures: String
  ) throws {
    let date = try #require(CivilDate(text))
    #expect(visible(RussianDates.day(date)) == words)
    #expect(RussianDates.numeric(date) == figures)
  }

  @Test func `months, moments and school years have words of their own`() throws {
    #expect(visible(RussianDates.month(try #require(CivilMonth("2026-05")))) == "май_2026_г.")
    let day = try #require(CivilDate("2026-05-12"))
    #expect(visible(RussianDates.dayAndMonth(day)) == "12_мая")
    #expect(visible(RussianDates.day(day, minuteOfDay: 9 * 60 + 5)) == "12_мая_2026_г. в_09:05")
    let year = try #require(SchoolYear("2026-2027"))
    #expect(visible(RussianDates.schoolYear(year)) == "2026–2027_учебный_год")
  }

  @Test(arguments: [
    ("2026-05-12", "2026-05-12", "12_мая_2026_г."),
    ("2026-05-12", "2026-05-15", "12–15_мая_2026_г."),
    ("2026-05-28", "2026-06-03", "28_мая_– 3_июня_2026_г."),
    ("2026-12-28", "2027-01-03", "28_декабря_2026_г._– 3_января_2027_г."),
    ("2026-05-12", "2027-05-12", "12_мая_2026_г._– 12_мая_2027_г."),
  ])
  func `a range of days says no more than it must`(
    _ first: String, _ last: String, _ words: String
  ) throws {
    let (first, last) = (try #require(CivilDate(first)), try #require(CivilDate(last)))
    #expect(visible(RussianDates.days(first, last)) == words)
  }

  @Test(arguments: [
    ("2026-05", "2026-05", "май_2026_г."), ("2026-09", "2026-10", "сентябрь_– октябрь_2026_г."),
    ("2026-09", "2027-05", "сентябрь_2026_г._– май_2027_г."),
  ])
  func `a range of months says no more than it must`(
    _ first: String, _ last: String, _ words: String
  ) throws {
    let (first, last) = (try #require(CivilMonth(first)), try #require(CivilMonth(last)))
    #expect(visible(RussianDates.months(first, last)) == words)
  }
}
