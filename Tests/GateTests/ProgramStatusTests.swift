import Diagnostics
import Publication
import Testing

@testable import Records

/// What is public of a programme when; how it ended never is.
@Suite struct ProgramStatusTests {
  @Test(arguments: StatusCase.all)
  func `the status for visitors`(_ testCase: StatusCase) throws {
    let opened = try Opened(
      .of([.mentor()]) { $0.programs = RecordTable([.of(["anna"], [], testCase.change)]) })
    #expect(opened.section.programs.first?.status == testCase.expected)
    #expect(
      opened.outcome("*", of: "program:programma")
        == (testCase.expected == nil ? "draft" : "public"))
  }

  @Test(arguments: EndReason.allCases)
  func `how a programme ended changes nothing`(_ reason: EndReason) throws {
    func dump(_ reason: EndReason?) throws -> String {
      let opened = try Opened(
        .of([.mentor()]) {
          $0.programs = RecordTable([
            .of(["anna"], []) {
              $0.ended = "2026-11-01"
              $0.endReason = reason
            }
          ])
        })
      return PublicDump.of(opened.section)
    }
    #expect(try dump(reason) == dump(nil))
  }

  @Test func `an announcement names nobody and tells no course`() throws {
    let person = Person.mentor(consents: [.to(.name, .role, .program, .pairing)])
    let opened = try Opened(
      .of([person]) {
        $0.documents = RecordTable([.order("prikaz")])
        $0.programs = RecordTable([
          .of(["anna"], []) {
            $0.start = "2026-12-01"
            $0.curator = "anna"
            $0.order = "prikaz"
            $0.tasks = ["Задача"]
            $0.activities = [ProgramActivity(origin: .test, title: "Встреча")]
          }
        ])
      })
    let program = try #require(opened.section.programs.first)
    #expect(program.mentors.isEmpty && program.mentees.isEmpty && program.curator == nil)
    #expect(program.tasks.isEmpty && program.activities.isEmpty && program.order == nil)
    #expect(program.goal == "Освоиться")
  }

  /// A line of a plan, and whether the page of a programme that ended on 1 November tells it.
  static let plan: [(time: ActivityTime?, done: Bool, isShown: Bool)] = [
    (.day("2026-10-05"), false, true), (.day("2026-11-01"), false, true),
    (.day("2026-11-02"), false, false), (.day("2026-11-02"), true, true),
    (.month(CivilMonth(containing: "2026-10-05")), false, true),
    (.month(CivilMonth(containing: "2026-11-05")), false, false),
    (.month(CivilMonth(containing: "2026-11-05")), true, true),
    (.words("в течение года"), false, false), (.words("в течение года"), true, true),
    (nil, false, false), (nil, true, true),
  ]

  @Test func `what a programme left undone does not tell that it was stopped`() throws {
    func titles(ended: CivilDate?, _ reason: EndReason? = nil) throws -> [String] {
      let opened = try Opened(
        .of([.mentor()]) {
          $0.programs = RecordTable([
            .of(["anna"], []) {
              $0.ended = ended
              $0.endReason = reason
              $0.activities = Self.plan.enumerated().map { index, line in
                ProgramActivity(
                  origin: .test, when: line.time, title: "\(index)", done: line.done)
              }
            }
          ])
        })
      return try #require(opened.section.programs.first).activities.map(\.title)
    }
    let all = Self.plan.indices.map(String.init)
    let shown = Self.plan.indices.filter { Self.plan[$0].isShown }.map(String.init)
    for reason in EndReason.allCases {
      #expect(try titles(ended: "2026-11-01", reason) == shown)
    }
    #expect(try titles(ended: nil) == all)
    // Not before the day on which visitors are told of the end.
    #expect(try titles(ended: "2026-11-22") == all)
  }

  @Test func `an extension counts from the day on which both agreed`() throws {
    let extensions = [
      ProgramExtension(origin: .test, agreed: "2026-11-21", newEnd: "2027-08-31", byBoth: true),
      ProgramExtension(origin: .test, agreed: "2026-11-22", newEnd: "2027-12-31", byBoth: true),
      ProgramExtension(
        origin: .test, agreed: "2026-10-01", newEnd: "2028-01-01", byBoth: false, reason: "ТАЙНА"),
    ]
    let opened = try Opened(
      .of([.mentor()]) {
        $0.programs = RecordTable([.of(["anna"], []) { $0.extensions = extensions }])
      })
    let program = try #require(opened.section.programs.first)
    #expect(program.extensions.map(\.newEnd) == ["2027-08-31"])
    #expect(program.plannedEnd == "2027-08-31")
    #expect(!PublicDump.of(opened.section).contains("ТАЙНА"))
  }

  @Test func `programmes under way come first, then announced, then completed ones`() throws {
    let opened = try Opened(
      .of([.mentor()]) {
        $0.programs = RecordTable([
          .of(["anna"], [], id: "konchilas") { $0.ended = "2026-11-01" },
          .of(["anna"], [], id: "potom") { $0.start = "2026-12-01" },
          .of(["anna"], [], id: "ran-she"),
          .of(["anna"], [], id: "pozzhe") { $0.start = "2026-10-01" },
        ])
      })
    #expect(opened.section.programs.map(\.id) == ["pozzhe", "ran-she", "potom", "konchilas"])
    #expect(opened.section.keyNumbers.programsUnderWay == 2)
    #expect(opened.section.keyNumbers.programsCompleted == 1)
  }
}

/// A programme and its status on the build day.
struct StatusCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let change: @Sendable (inout Program) -> Void
  let expected: PublicProgram.Status?

  static let all: [StatusCase] = [
    StatusCase(testDescription: "draft", change: { $0.draft = true }, expected: nil),
    StatusCase(
      testDescription: "approved tomorrow", change: { $0.approved = "2026-11-22" }, expected: nil),
    StatusCase(
      testDescription: "approved, starts tomorrow",
      change: {
        $0.approved = "2026-11-20"
        $0.start = "2026-11-22"
      }, expected: .announced),
    StatusCase(
      testDescription: "starts today", change: { $0.start = "2026-11-21" }, expected: .active),
    StatusCase(testDescription: "under way", change: { _ in }, expected: .active),
    StatusCase(
      testDescription: "past its planned end", change: { $0.plannedEnd = "2026-11-01" },
      expected: .active),
    StatusCase(
      testDescription: "extended",
      change: {
        $0.extensions = [
          ProgramExtension(
            origin: .test, agreed: "2026-11-21", newEnd: "2027-08-31", byBoth: true)
        ]
      }, expected: .extended),
    StatusCase(
      testDescription: "ends tomorrow", change: { $0.ended = "2026-11-22" }, expected: .active),
    StatusCase(
      testDescription: "ended today, plan done",
      change: {
        $0.ended = "2026-11-21"
        $0.endReason = .planDone
      }, expected: .completed),
    StatusCase(
      testDescription: "ended today, by the parties",
      change: {
        $0.ended = "2026-11-21"
        $0.endReason = .byParties
      }, expected: .completed),
    StatusCase(
      testDescription: "ended today, by the curator",
      change: {
        $0.ended = "2026-11-21"
        $0.endReason = .byCurator
      }, expected: .completed),
    StatusCase(
      testDescription: "ended, a draft",
      change: {
        $0.ended = "2026-11-01"
        $0.draft = true
      }, expected: nil),
  ]
}
