import Diagnostics
import Testing

/// Text that may be a date, and how the value reads when it is one.
struct ParsingCase: CustomTestStringConvertible, Sendable {
  let text: String
  let value: String?

  init(_ text: String, _ value: String?) {
    self.text = text
    self.value = value
  }

  var testDescription: String { "«\(text)» → \(value ?? "refused")" }
}

@Suite struct CivilParsingTests {
  @Test(arguments: [
    ParsingCase("2026-05-12", "2026-05-12"),
    ParsingCase("12.05.2026", "2026-05-12"),
    ParsingCase("12.5.2026", "2026-05-12"),
    ParsingCase("2.5.2026", "2026-05-02"),
    ParsingCase("29.02.2028", "2028-02-29"),
    ParsingCase("29.02.2026", nil),
    ParsingCase("2026-5-12", nil),
    ParsingCase("12.05.26", nil),
    ParsingCase("05/12/2026", nil),
    ParsingCase(" 2026-05-12", nil),
    ParsingCase("2026-05-12 ", nil),
    ParsingCase("12.05.2026 г.", nil),
    ParsingCase("0000-01-01", nil),
    ParsingCase("٢٠٢٦-٠٥-١٢", nil),
    ParsingCase("", nil),
  ])
  func `a date is read in both notations and nothing else`(_ example: ParsingCase) {
    #expect(CivilDate(example.text)?.description == example.value)
  }

  @Test func `figures and ISO notation pad with zeros`() throws {
    let date = try #require(CivilDate(year: 987, month: 1, day: 2))
    #expect(date.description == "0987-01-02")
    #expect(date.inFigures == "02.01.0987")
  }

  @Test(arguments: [
    ParsingCase("2026-05", "2026-05"),
    ParsingCase("май 2026", "2026-05"),
    ParsingCase("мая 2026", "2026-05"),
    ParsingCase("Май 2026 г.", "2026-05"),
    ParsingCase("сентября 2026 года", "2026-09"),
    ParsingCase("май\u{A0}2026\u{A0}г.", "2026-05"),
    ParsingCase("май2026", nil),
    ParsingCase("2026-13", nil),
    ParsingCase("2026-5", nil),
    ParsingCase("мае 2026", nil),
    ParsingCase("2026 май", nil),
    ParsingCase("май", nil),
    ParsingCase("май 26", nil),
    ParsingCase("в течение учебного года", nil),
  ])
  func `a month is read in figures and in words`(_ example: ParsingCase) {
    #expect(CivilMonth(example.text)?.description == example.value)
  }

  @Test func `a month knows its days`() throws {
    let month = try #require(CivilMonth("2028-02"))
    #expect(month.firstDay.description == "2028-02-01")
    #expect(month.lastDay.description == "2028-02-29")
    #expect(month.contains(month.lastDay))
    #expect(!month.contains(month.lastDay.adding(days: 1)))
  }

  @Test(arguments: [
    ParsingCase("2026-2027", "2026-2027"),
    ParsingCase("2026/2027", "2026-2027"),
    ParsingCase("2026–2027", "2026-2027"),
    ParsingCase("2026—2027", "2026-2027"),
    ParsingCase("2026-2028", nil),
    ParsingCase("2027-2026", nil),
    ParsingCase("2026-27", nil),
    ParsingCase("2026", nil),
    ParsingCase("2026-2027 учебный год", nil),
    ParsingCase("9999-10000", nil),
  ])
  func `a school year joins two years that follow each other`(_ example: ParsingCase) {
    #expect(SchoolYear(example.text)?.description == example.value)
  }

  @Test(arguments: [
    ("2026-08-31", "2025-2026"), ("2026-09-01", "2026-2027"), ("2027-01-10", "2026-2027"),
    ("2027-08-31", "2026-2027"),
  ])
  func `a school year runs from September to August`(_ day: String, _ name: String) throws {
    let day = try #require(CivilDate(day))
    let year = SchoolYear(containing: day)
    #expect(year.description == name)
    #expect(year.contains(day))
    #expect(!year.contains(year.firstDay.adding(days: -1)))
    #expect(!year.contains(year.lastDay.adding(days: 1)))
  }

  @Test(arguments: [
    ParsingCase("2026-05-12 14:00", "2026-05-12 14:00"),
    ParsingCase("2026-05-12T14:00", "2026-05-12 14:00"),
    ParsingCase("12.05.2026 9:05", "2026-05-12 09:05"),
    ParsingCase("2026-05-12", nil),
    ParsingCase("2026-05-12 24:00", nil),
    ParsingCase("2026-05-12 14:60", nil),
    ParsingCase("2026-05-12 14:0", nil),
    ParsingCase("2026-05-12 14:00:00", nil),
    ParsingCase("2026-05-12T14:00Z", nil),
  ])
  func `a date with a time is read to the minute`(_ example: ParsingCase) {
    #expect(CivilDateTime(example.text)?.description == example.value)
  }
}
