import Diagnostics
import Testing

@testable import Russian

@Suite struct WorkingCalendarTests {
  private static let calendar = WorkingCalendar.russian

  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  @Test(arguments: [
    // The day of the event is not counted, Saturdays and Sundays neither.
    ("2026-11-23", 3, "2026-11-26"), ("2026-11-20", 3, "2026-11-25"),
    ("2026-11-21", 3, "2026-11-25"), ("2026-11-23", 0, "2026-11-23"),
    // A holiday in the middle of the week.
    ("2026-11-02", 3, "2026-11-06"), ("2026-11-04", 3, "2026-11-09"),
    // New Year: 31 December and 9 January 2026 are moved days off.
    ("2025-12-31", 3, "2026-01-14"), ("2026-01-01", 3, "2026-01-14"),
    ("2026-12-29", 3, "2027-01-12"), ("2026-12-30", 1, "2027-01-11"),
    // Holidays on a weekend make the next Monday free.
    ("2026-03-06", 1, "2026-03-10"), ("2026-05-08", 1, "2026-05-12"),
    ("2027-04-30", 3, "2027-05-06"), ("2027-06-11", 1, "2027-06-15"),
    // A leap day is a day like another.
    ("2028-02-25", 3, "2028-03-01"), ("2028-02-28", 1, "2028-02-29"),
    // Years that the file does not tell have the fixed holidays.
    ("2029-12-29", 3, "2030-01-10"), ("2030-06-11", 1, "2030-06-13"),
  ])
  func `working days are counted from the day after`(
    _ event: String, _ count: Int, _ last: String
  ) throws {
    let found = Self.calendar.day(count, workingDaysAfter: try day(event))
    #expect(found.description == last)
  }

  @Test func `the days run out at the end of the calendar`() {
    #expect(Self.calendar.day(3, workingDaysAfter: .latest) == .latest)
  }

  @Test func `a weekend that a decree makes working days is counted`() throws {
    let calendar = WorkingCalendar(
      lines: Array("year 2024\n2024-04-27 work decree\n2024-04-29 off decree\n".utf8))
    #expect(calendar.day(2, workingDaysAfter: try day("2024-04-26")) == (try day("2024-04-30")))
  }

  /// 247 is what the production calendar of 2026 counts; a decree takes two more from 2027.
  @Test(arguments: [(2026, 247), (2027, 249)])
  func `a year has its working days`(_ year: Int, _ count: Int) throws {
    let first = try day("\(year)-01-01")
    let days = (0..<365).map { first.adding(days: $0) }
    #expect(days.count(where: Self.calendar.isWorkingDay) == count)
    #expect(days.last == (try day("\(year)-12-31")))
  }

  /// ТК РФ, article 112: what is marked as law in the file follows from it.
  @Test(arguments: Self.calendar.years.sorted())
  func `days by law are the holidays and the working days after those on a weekend`(
    _ year: Int
  ) throws {
    let text = String(decoding: PackageResources.working_days_txt, as: UTF8.self)
    let stated = text.split(separator: "\n").filter {
      $0.hasPrefix("\(year)-") && $0.contains(" law")
    }.compactMap { CivilDate(String($0.prefix(10))) }
    let plain = WorkingCalendar(lines: [])
    var expected: Set<CivilDate> = []
    for number in 0..<365 {
      let holiday = try day("\(year)-01-01").adding(days: number)
      guard plain.isHoliday(holiday) else { continue }
      if holiday.weekday <= 5 {
        expected.insert(holiday)
      } else if holiday.month > 1 {
        expected.insert(plain.day(1, workingDaysAfter: holiday))
      }
    }
    #expect(stated == expected.sorted())
  }

  @Test func `every line of the file is understood`() throws {
    let text = String(decoding: PackageResources.working_days_txt, as: UTF8.self)
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let words = line.split(separator: " ", maxSplits: 3).map(String.init)
      if words.count == 2, words[0] == "year" { continue }
      #expect(words.count >= 3, "\(line)")
      #expect(CivilDate(words[0]) != nil, "\(line)")
      #expect(["off", "work"].contains(words[1]), "\(line)")
      #expect(["law", "decree"].contains(words[2]), "\(line)")
    }
  }
}
