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
