import Diagnostics
import Publication
import Testing

@testable import Records

/// Rule 14: drafts, days of publication and of expiry.
@Suite struct DatesTests {
  @Test(arguments: NewsCase.all)
  func `a news item on its days`(_ testCase: NewsCase) throws {
    let opened = try Opened(
      .of { $0.news = RecordTable([.of("novost", "ТЕКСТ", testCase.change)]) })
    #expect(opened.outcome("*", of: "news:novost") == testCase.outcome)
    #expect(
      PublicDump.of(opened.section).contains("ТЕКСТ") == (testCase.outcome == "public"))
  }

  @Test func `an event that is a draft is nowhere`() throws {
    let event = Event(
      id: "vstrecha", origin: .test, title: "ВСТРЕЧА", starts: .day("2026-12-01"), draft: true,
      body: "Текст.")
    let opened = try Opened(.of { $0.events = RecordTable([event]) })
    #expect(opened.section.events.isEmpty)
    #expect(opened.outcome("*", of: "event:vstrecha") == "draft")
  }

  @Test func `past and coming events are shown by time`() throws {
    let events = ["2026-12-01", "2026-10-01", "2026-11-21"].enumerated().map { index, day in
      Event(
        id: RecordID(stringLiteral: "e\(index)"), origin: .test, title: "Встреча",
        starts: .day(CivilDate(stringLiteral: day)), body: "Текст.")
    }
    let opened = try Opened(.of { $0.events = RecordTable(events) })
    #expect(opened.section.events.map(\.id) == ["e1", "e2", "e0"])
  }
}

/// The days of a news item and what the ledger says of it on 21 November 2026.
struct NewsCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let change: @Sendable (inout NewsItem) -> Void
  let outcome: String

  static let all: [NewsCase] = [
    NewsCase(testDescription: "of yesterday", change: { _ in }, outcome: "public"),
    NewsCase(testDescription: "a draft", change: { $0.draft = true }, outcome: "draft"),
    NewsCase(
      testDescription: "of today", change: { $0.date = "2026-11-21" }, outcome: "public"),
    NewsCase(
      testDescription: "of tomorrow", change: { $0.date = "2026-11-22" },
      outcome: "future from 2026-11-22"),
    NewsCase(
      testDescription: "published today", change: { $0.publishOn = "2026-11-21" },
      outcome: "public"),
    NewsCase(
      testDescription: "published tomorrow", change: { $0.publishOn = "2026-11-22" },
      outcome: "future from 2026-11-22"),
    NewsCase(
      testDescription: "published before its date",
      change: {
        $0.date = "2026-12-05"
        $0.publishOn = "2026-11-01"
      }, outcome: "future from 2026-12-05"),
    NewsCase(
      testDescription: "expires today", change: { $0.expires = "2026-11-21" }, outcome: "public"),
    NewsCase(
      testDescription: "expired yesterday", change: { $0.expires = "2026-11-20" },
      outcome: "expired"),
    NewsCase(
      testDescription: "a draft to come",
      change: {
        $0.draft = true
        $0.publishOn = "2026-12-01"
      }, outcome: "draft"),
    NewsCase(
      testDescription: "to come and expired",
      change: {
        $0.publishOn = "2026-12-01"
        $0.expires = "2026-11-01"
      }, outcome: "future from 2026-12-01"),
  ]
}
