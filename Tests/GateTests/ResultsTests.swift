import Diagnostics
import Publication
import Testing

@testable import Records

/// Rule 7: when results are public, and whom they name.
@Suite struct ResultsTests {
  @Test(arguments: ResultsCase.all)
  func `results come out with the end and the day of publication`(
    _ testCase: ResultsCase
  ) throws {
    let program = Program.ended(["anna"], []) {
      $0.summary = "ИТОГ"
      $0.files = ["otchyot"]
      $0.reviews = [ProgramReview(origin: .test, author: "anna", text: "ОТЗЫВ")]
    }
    let author = Person.mentor(consents: [.to(.review)])
    let opened = try Opened(
      .of([author]) {
        var changed = program
        testCase.change(&changed)
        $0.programs = RecordTable([changed])
        $0.documents = RecordTable([.order("otchyot")])
      })
    let isShown = testCase.withheld == nil
    let words = PublicDump.of(opened.section)
    #expect((opened.section.programs.first?.results != nil) == isShown)
    for word in ["ИТОГ", "ОТЗЫВ", "otchyot"] { #expect(words.contains(word) == isShown) }
    if !testCase.isWholeWithheld {
      #expect(
        opened.outcome("results", of: "program:programma") == testCase.withheld ?? "public")
    }
    #expect(opened.outcome("*", of: "document:otchyot") == testCase.withheld ?? "public")
  }

  @Test(arguments: [true, false])
  func `beside results a participant needs that category too`(_ hasResults: Bool) throws {
    let categories: [PersonalCategory] = [.name, .role, .program, .pairing, .review]
    let consent = Consent.to(all: categories + (hasResults ? [.results] : []))
    let opened = try Opened(
      .of([.mentor(consents: [consent]) { $0.alias = "Педагог" }]) {
        $0.programs = RecordTable([
          .ended(["anna"], []) {
            $0.summary = "Работу вела [Анна Петрова](person:anna \"наставник\")."
            $0.reviews = [ProgramReview(origin: .test, author: "anna", text: "Отзыв.")]
          }
        ])
      })
    let program = try #require(opened.section.programs.first)
    let results = try #require(program.results)
    let name = hasResults ? "Петрова Анна Сергеевна" : "Педагог"
    #expect(program.mentors.map(\.words) == [name])
    #expect(results.reviews.map(\.author.words) == [name])
    #expect(
      results.summary?.pageWords == "Работу вела "
        + (hasResults ? "Анна Петрова.→person:nastavniki/petrova-anna-sergeevna" : "наставник."))
    #expect(opened.section.mentors.first?.profile.programs?.value.count == (hasResults ? 1 : nil))
  }

  @Test func `the summary names both of a pair only as the page does`() throws {
    let both: [PersonalCategory] = [.name, .role, .program, .results]
    let people = [
      Person.mentor(consents: [.to(all: both)]), Person.mentee(consents: [.to(all: both)]),
      Person.named("Гостев Лев", "lev", consents: [.to(.name)]),
    ]
    let opened = try Opened(
      .of(people) {
        $0.programs = RecordTable([
          .ended(["anna"], ["ivan"]) {
            $0.summary = "[А](person:anna) и [И](person:ivan), гость [Л](person:lev)"
          }
        ])
      })
    let summary = opened.section.programs.first?.results?.summary
    #expect(summary?.pageWords == "участник программы и участник программы, гость Л")
  }

  @Test func `before the results come out a participant does not need that category`() throws {
    let consent = Consent.to(.name, .role, .program)
    let opened = try Opened(
      .of([.mentor(consents: [consent])]) {
        $0.programs = RecordTable([.ended(["anna"], []) { $0.publishOn = "2026-12-01" }])
      })
    #expect(opened.section.programs.first?.mentors.map(\.isNamed) == [true])
  }

  @Test func `a review needs its author's consent and its author only a word`() throws {
    let people = [
      Person.mentor(consents: [.to(.review)]), Person.mentee(consents: [.to(.name, .role)]),
      Person.named("Куратова Зоя", "zoya", consents: [.to(.name, .review)]),
    ]
    let opened = try Opened(
      .of(people) {
        $0.programs = RecordTable([
          .ended(["anna"], ["ivan"]) {
            $0.reviews = ["anna", "ivan", "zoya"].map { (id: RecordID) in
              ProgramReview(origin: .test, author: Reference(id), text: "Отзыв \(id)")
            }
          }
        ])
      })
    let reviews = try #require(opened.section.programs.first?.results?.reviews)
    #expect(reviews.map(\.text.value) == ["Отзыв anna", "Отзыв zoya"])
    #expect(reviews.map(\.author.words) == ["Наставник", "Участник"])
    #expect(opened.outcome("review", of: "person:ivan") == "no-consent")
  }

  @Test(arguments: ResultFileCase.all)
  func `a document waits with the results unless something shown names it`(
    _ testCase: ResultFileCase
  ) throws {
    let opened = try Opened(
      .of([.mentor()]) { records in
        records.documents = RecordTable([.order("otchyot"), .order("prikaz")])
        records.programs = RecordTable([
          .of(["anna"], []) {
            $0.results = ProgramResults(origin: .test, files: ["otchyot"])
          }
        ])
        testCase.change(&records)
      })
    let ids = opened.section.documents.map(\.id)
    #expect(ids.contains("otchyot") == testCase.isShown)
    #expect(ids.contains("prikaz"))
  }
}

/// The end and the day of publication; why and until when results are kept back.
struct ResultsCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let change: @Sendable (inout Program) -> Void
  let withheld: String?
  /// Whether the programme itself has no page.
  var isWholeWithheld = false

  static let all: [ResultsCase] = [
    ResultsCase(testDescription: "ended", change: { _ in }, withheld: nil),
    ResultsCase(
      testDescription: "ended today", change: { $0.ended = "2026-11-21" }, withheld: nil),
    ResultsCase(
      testDescription: "stopped", change: { $0.endReason = .byParties }, withheld: nil),
    ResultsCase(
      testDescription: "ends tomorrow", change: { $0.ended = "2026-11-22" },
      withheld: "not-completed from 2026-11-22"),
    ResultsCase(
      testDescription: "under way", change: { $0.ended = nil }, withheld: "not-completed"),
    ResultsCase(
      testDescription: "announced",
      change: {
        $0.start = "2026-12-01"
        $0.ended = nil
      }, withheld: "not-completed"),
    ResultsCase(
      testDescription: "ended, published today",
      change: { $0.results?.publishOn = "2026-11-21" }, withheld: nil),
    ResultsCase(
      testDescription: "ended, published tomorrow",
      change: { $0.results?.publishOn = "2026-11-22" }, withheld: "future from 2026-11-22"),
    ResultsCase(
      testDescription: "under way, the day of publication past",
      change: {
        $0.ended = nil
        $0.results?.publishOn = "2026-11-01"
      }, withheld: "not-completed"),
    ResultsCase(
      testDescription: "under way, to be published",
      change: {
        $0.ended = nil
        $0.results?.publishOn = "2026-12-01"
      }, withheld: "future"),
    ResultsCase(
      testDescription: "ends after the day of publication",
      change: {
        $0.ended = "2026-12-20"
        $0.results?.publishOn = "2026-12-01"
      }, withheld: "future from 2026-12-20"),
    ResultsCase(
      testDescription: "a draft", change: { $0.draft = true }, withheld: "draft",
      isWholeWithheld: true),
  ]
}

/// What else names the document of results that are not out.
struct ResultFileCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let change: @Sendable (inout RecordSet) -> Void
  let isShown: Bool

  private static let link = "[отчёт](document:otchyot)"

  static let all: [ResultFileCase] = [
    ResultFileCase(testDescription: "nothing", change: { _ in }, isShown: false),
    ResultFileCase(
      testDescription: "their own summary",
      change: { records in
        records.programs = RecordTable([
          .of(["anna"], []) {
            $0.results = ProgramResults(
              origin: .test, summary: "Вот [отчёт](document:otchyot)", files: ["otchyot"])
          }
        ])
      }, isShown: false),
    ResultFileCase(
      testDescription: "a draft of news",
      change: {
        $0.news = RecordTable([.of("novost", link) { $0.draft = true }])
      }, isShown: false),
    ResultFileCase(
      testDescription: "news to come, by its list",
      change: {
        $0.news = RecordTable([
          .of("novost") {
            $0.documents = ["otchyot"]
            $0.publishOn = "2026-12-01"
          }
        ])
      }, isShown: false),
    ResultFileCase(
      testDescription: "an event that is a draft",
      change: {
        $0.events = RecordTable([
          Event(
            id: "vstrecha", origin: .test, title: "Встреча", starts: .day("2026-12-01"),
            draft: true, body: "[отчёт](document:otchyot)")
        ])
      }, isShown: false),
    ResultFileCase(
      testDescription: "another file of the same results",
      change: { records in
        records.documents = RecordTable([
          .order("otchyot"), .order("prikaz"), .order("zapiska") { $0.attachmentOf = "otchyot" },
        ])
        records.programs = RecordTable([
          .of(["anna"], []) {
            $0.results = ProgramResults(origin: .test, files: ["otchyot", "zapiska"])
          }
        ])
      }, isShown: false),
    ResultFileCase(
      testDescription: "what somebody says of themselves",
      change: {
        $0.people = RecordTable([.mentor { $0.bio = "Мой [отчёт](document:otchyot)" }])
      }, isShown: false),
    ResultFileCase(
      testDescription: "news", change: { $0.news = RecordTable([.of("novost", link)]) },
      isShown: true),
    ResultFileCase(
      testDescription: "news, by its list",
      change: { $0.news = RecordTable([.of("novost") { $0.documents = ["otchyot"] }]) },
      isShown: true),
    ResultFileCase(
      testDescription: "another document",
      change: {
        $0.documents = RecordTable([
          .order("otchyot"), .order("prikaz") { $0.approvedBy = "otchyot" },
        ])
      }, isShown: true),
    ResultFileCase(
      testDescription: "results of another programme that are out",
      change: {
        $0.programs = RecordTable(
          $0.programs + [.ended(["anna"], [], id: "vtoraya") { $0.files = ["otchyot"] }])
      }, isShown: true),
    ResultFileCase(
      testDescription: "an award's order",
      change: {
        var award = Award.of([])
        award.order = "otchyot"
        $0.awards = RecordTable([award])
      }, isShown: true),
  ]
}
