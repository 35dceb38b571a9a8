import Diagnostics
import Publication
import Testing

@testable import Site

@Suite("Terms on a scale of time")
struct PlacedTermTests {
  /// Words of a term and the days that they name in the school year 2026–2027.
  struct Words: Sendable, CustomTestStringConvertible {
    let words: String
    let days: [String]
    var testDescription: String { words }

    init(_ words: String, _ days: String...) {
      self.words = words
      self.days = days
    }

    static let all = [
      Words("сентябрь", "2026-09-01…2026-09-30"),
      Words("в\u{A0}январе", "2027-01-01…2027-01-31"),
      Words("Август, сентябрь", "2026-08-01…2026-08-31", "2026-09-01…2026-09-30"),
      Words("Апрель-май", "2027-04-01…2027-05-31"),
      Words("сентябрь – ноябрь", "2026-09-01…2026-11-30"),
      Words("июнь — август", "2027-06-01…2027-08-31"),
      Words("октябрь и март", "2026-10-01…2026-10-31", "2027-03-01…2027-03-31"),
      Words("октябрь 2025 года", "2025-10-01…2025-10-31"),
      Words("август 2026 г.", "2026-08-01…2026-08-31"),
      Words("весь учебный год", "2026-09-01…2027-05-31"),
      Words("В течение учебного года", "2026-09-01…2027-05-31"),
      Words("весь год, с перерывом на каникулы", "2026-09-01…2027-05-31"),
      // The August before the school year or the last of it: nobody said.
      Words("август"),
      Words("май – октябрь"), Words("– май"), Words("май –"), Words("–"), Words(""),
      Words("до октября"), Words("первая неделя мая"),
      Words("по запросу"), Words("сентябрь, далее по запросу"), Words("постоянно"),
      Words("2026"), Words("сентябрь 99999"),
    ]
  }

  @Test(arguments: Words.all)
  func `only words that name months and nothing else have a place`(_ words: Words) throws {
    let year = try #require(SchoolYear("2026-2027"))
    let places = PlacedTerm.places(of: .words(words.words), in: year)
    #expect(places.map { "\($0.days.lowerBound)…\($0.days.upperBound)" } == words.days)
    #expect(places.allSatisfy { !$0.isExact })
  }

  /// Words of a term and the day that they name in the school year 2026–2027.
  struct Day: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let place: String

    init(_ words: String, _ place: String) {
      testDescription = words
      self.place = place
    }

    static let all = [
      Day("10 сентября", "days 2026-09-10"), Day("До 14\u{A0}сентября", "until 2026-09-14"),
      Day("не позднее 1 июня 2027 г.", "until 2027-06-01"), Day("с 10 января", "from 2027-01-10"),
      Day("к 28 августа 2026 года", "until 2026-08-28"),
      Day("до 28 августа", "nothing"), Day("30 февраля", "nothing"), Day("до 5 числа", "nothing"),
      Day("каждый день с 1 мая", "nothing"), Day("1 мая – 5 мая", "nothing"),
    ]
  }

  @Test(arguments: Day.all)
  func `words that name one day have its place`(_ day: Day) throws {
    let year = try #require(SchoolYear("2026-2027"))
    let places = PlacedTerm.places(of: .words(day.testDescription), in: year)
    let words = places.map { place in
      switch place {
      case .days(let days): "days \(days.lowerBound)"
      case .about(let days): "about \(days.lowerBound)"
      case .from(let date): "from \(date)"
      case .until(let date): "until \(date)"
      }
    }
    #expect(words == (day.place == "nothing" ? [] : [day.place]))
  }

  @Test func `without a school year a month has to name its own`() {
    #expect(PlacedTerm.places(of: .words("сентябрь"), in: nil).isEmpty)
    #expect(PlacedTerm.places(of: .words("весь учебный год"), in: nil).isEmpty)
    #expect(PlacedTerm.places(of: .words("сентябрь 2026"), in: nil).count == 1)
  }

  @Test func `a term is placed as exactly as it was said`() throws {
    let day = try #require(CivilDate("2026-10-05"))
    let later = day.adding(days: 20)
    let month = CivilMonth(containing: day)
    let cases: [(PublicTerm, [PlacedTerm])] = [
      (.day(day), [.days(day...day)]), (.days(day, later), [.days(day...later)]),
      (.days(later, day), []), (.from(day), [.from(day)]), (.until(day), [.until(day)]),
      (.month(month), [.about(month.firstDay...month.lastDay)]),
      (.words("раз в неделю", from: day, until: later), [.about(day...later)]),
      (.words("потом", from: day), [.from(day)]), (.words("скоро", until: day), [.until(day)]),
      (.words("скоро"), []), (.unsaid, []),
    ]
    for (term, places) in cases { #expect(PlacedTerm.places(of: term, in: nil) == places) }
  }
}
