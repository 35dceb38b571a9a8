import Diagnostics
import Testing

@testable import Site

@Suite("Scales of time")
struct TimeScaleTests {
  private static func scale(_ first: String, _ last: String) throws -> TimeScale {
    TimeScale(try #require(CivilMonth(first)), try #require(CivilMonth(last)))
  }

  /// Months and what stands above them: place, name, initial, year.
  struct Months: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let first: String
    let last: String
    let labels: [String]

    static let all = [
      Months(
        testDescription: "a school year", first: "2026-09", last: "2027-08",
        labels: [
          "0% сен С 2026", "8.2% окт О", "16.7% ноя Н", "24.9% дек Д", "33.4% янв Я 2027",
          "41.9% фев Ф", "49.6% мар М", "58.1% апр А", "66.3% май М", "74.8% июн И",
          "83% июл И", "91.5% авг А",
        ]),
      Months(
        testDescription: "a month alone", first: "2026-11", last: "2026-11",
        labels: ["0% ноя Н 2026"]),
      Months(
        testDescription: "two years, a quarter each", first: "2025-09", last: "2027-06",
        labels: [
          "0% сен 2025", "13.6% дек", "27.1% мар 2026", "40.9% июн", "54.6% сен", "68.3% дек",
          "81.7% мар 2027", "95.5%",
        ]),
      Months(
        testDescription: "many years", first: "2019-10", last: "2027-05",
        labels: [
          "3.3% 2020", "16.4% 2021", "29.4% 2022", "42.4% 2023", "55.5% 2024", "68.5% 2025",
          "81.6% 2026", "94.6%",
        ]),
      Months(
        testDescription: "no room for two years", first: "2026-12", last: "2027-11",
        labels: [
          "0% дек Д", "8.5% янв Я 2027", "17% фев Ф", "24.7% мар М", "33.2% апр А",
          "41.4% май М", "49.9% июн И", "58.1% июл И", "66.6% авг А", "75.1% сен С",
          "83.3% окт О", "91.8% ноя Н",
        ]),
    ]
  }

  @Test(arguments: Months.all)
  func `months or years stand above a scale, as many as it has room for`(_ months: Months) throws {
    let scale = try TimeScaleTests.scale(months.first, months.last)
    let labels = scale.ticks.map { tick in
      [tick.place.attribute, tick.label, tick.initial ?? "", tick.year ?? ""]
        .filter { !$0.isEmpty }.joined(separator: " ")
    }
    #expect(labels == months.labels)
  }

  @Test(arguments: [("0001-01", "9999-12"), ("1990-01", "2027-12"), ("2026-12", "2026-01")])
  func `a scale of any length has few ticks`(_ first: String, _ last: String) throws {
    let ticks = try TimeScaleTests.scale(first, last).ticks
    #expect((1...20).contains(ticks.count))
  }

  /// Months, and the names and years above them: in brackets what wide pictures add.
  @Test(arguments: [
    ("2026-09", "2027-08", "сен окт ноя дек янв фев мар апр май июн июл авг", "2026 2027"),
    ("2026-12", "2027-11", "дек янв фев мар апр май июн июл авг сен окт ноя", "2027"),
    ("2025-09", "2027-06", "сен (дек) мар (июн) сен (дек) мар", "2025 2026 2027"),
    ("2019-10", "2027-05", "2020 (2021) (2022) 2023 (2024) (2025) 2026", ""),
  ])
  func `names and years without room beside each other are left out of narrow pictures`(
    _ first: String, _ last: String, _ names: String, _ years: String
  ) throws {
    let ticks = try TimeScaleTests.scale(first, last).ticks
    let shown = ticks.filter { !$0.label.isEmpty }.map { $0.isSpare ? "(\($0.label))" : $0.label }
    #expect(shown.joined(separator: " ") == names)
    let shownYears = ticks.compactMap { tick in
      tick.year.map { tick.isYearSpare ? "(\($0))" : $0 }
    }
    #expect(shownYears.joined(separator: " ") == years)
  }

  /// Days on the scale of a school year, and the bar that they take.
  struct Days: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let first: String
    let last: String
    let bar: String?

    static let all = [
      Days(
        testDescription: "the whole year", first: "2026-09-01", last: "2027-08-31", bar: "0% 100%"),
      Days(
        testDescription: "a term", first: "2026-09-10", last: "2027-05-26", bar: "2.5% 70.9%"),
      Days(testDescription: "a day", first: "2026-11-21", last: "2026-11-21", bar: "22.2% 1%"),
      Days(
        testDescription: "the last day stays inside", first: "2027-08-31", last: "2027-08-31",
        bar: "99% 1%"),
      Days(
        testDescription: "from the year before", first: "2026-05-01", last: "2026-09-30",
        bar: "0% 8.2%"),
      Days(
        testDescription: "another year", first: "2025-09-01", last: "2026-08-31", bar: nil),
    ]
  }

  @Test(arguments: Days.all)
  func `days take their part of the year`(_ days: Days) throws {
    let scale = try TimeScaleTests.scale("2026-09", "2027-08")
    let (first, last) = (
      try #require(CivilDate(days.first)), try #require(CivilDate(days.last))
    )
    let extent = scale.extent(of: first...last)
    #expect(extent.map { "\($0.start.attribute) \($0.length.attribute)" } == days.bar)
  }
}
