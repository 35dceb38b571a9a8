import Diagnostics
import Testing

@Suite struct CivilDateTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("0001-01-01", -719_162),
    ("9999-12-31", 2_932_896),
  ])
  func `days are counted from 1970 both ways`(_ text: String, _ number: Int) throws {
    let date = try #require(CivilDate(text))
    #expect(date.dayNumber == number)
    #expect(CivilDate(dayNumber: number) == date)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2026-03-31", -1, "2026-02-28"),
    ("2026-11-30", 3, "2027-02-28"), ("2026-01-15", -1, "2025-12-15"),
    ("2026-12-15", 12, "2027-12-15"),
  ])
  func `months are added without leaving the calendar`(
    _ text: String, _ months: Int, _ expected: String
  ) throws {
    #expect(try #require(CivilDate(text)).adding(months: months).description == expected)
  }

  @Test(arguments: [
    ("2008-02-29", 18, "2026-03-01"), ("2008-02-29", 20, "2028-02-29"),
    ("2008-05-12", 18, "2026-05-12"),
  ])
  func `an age is reached on the birthday, after 29 February on 1 March`(
    _ born: String, _ age: Int, _ day: String
  ) throws {
    #expect(try #require(CivilDate(born)).birthday(reaching: age).description == day)
  }

  @Test(arguments: [("2026-05-11", 1), ("2026-05-17", 7), ("1969-12-29", 1)])
  func `weekdays run from Monday to Sunday`(_ text: String, _ weekday: Int) throws {
    #expect(try #require(CivilDate(text)).weekday == weekday)
  }
}
