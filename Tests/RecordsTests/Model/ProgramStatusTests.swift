import Diagnostics
import Testing

@testable import Records

struct ProgramStatusTests {
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var date: String
    var status: ProgramStatus
    var change: @Sendable (inout Program) -> Void = { _ in }
  }

  static let cases: [Case] = [
    Case(testDescription: "before the start", date: "2026-09-30", status: .approved),
    Case(testDescription: "on the first day", date: "2026-10-01", status: .active),
    Case(testDescription: "overdue", date: "2027-06-01", status: .active),
    Case(testDescription: "draft", date: "2026-12-01", status: .draft) { $0.draft = true },
    Case(testDescription: "before the approval", date: "2026-09-01", status: .draft) {
      $0.approved = CivilDate("2026-09-02")
    },
    Case(testDescription: "on the day of the end", date: "2027-05-20", status: .completed) {
      $0.ended = CivilDate("2027-05-20")
      $0.endReason = .planDone
    },
    Case(testDescription: "before the end", date: "2027-05-19", status: .active) {
      $0.ended = CivilDate("2027-05-20")
      $0.endReason = .planDone
    },
    Case(testDescription: "ended early", date: "2027-05-21", status: .stopped) {
      $0.ended = CivilDate("2027-05-20")
      $0.endReason = .byCurator
    },
    Case(testDescription: "extended by both", date: "2027-05-10", status: .extended) {
      $0.extensions = [extended(agreed: "2027-05-10", byBoth: true)]
    },
    Case(testDescription: "extension to come", date: "2027-05-09", status: .active) {
      $0.extensions = [extended(agreed: "2027-05-10", byBoth: true)]
    },
    Case(testDescription: "extended by one side", date: "2027-05-10", status: .active) {
      $0.extensions = [extended(agreed: "2027-05-10", byBoth: false)]
    },
  ]

  @Test(arguments: cases)
  func `the status follows from the dates`(_ example: Case) throws {
    var program = try Self.program()
    example.change(&program)
    let date = try #require(CivilDate(example.date))
    #expect(program.status(on: date) == example.status)
  }

  @Test func `the planned end moves with the extensions agreed by the day`() throws {
    var program = try Self.program()
    program.extensions = [Self.extended(agreed: "2027-05-10", byBoth: true)]
    #expect(
      program.plannedEnd(on: try #require(CivilDate("2027-05-09"))).description == "2027-05-31")
    #expect(
      program.plannedEnd(on: try #require(CivilDate("2027-05-10"))).description == "2027-08-31")
  }

  static func program() throws -> Program {
    let origin = SourcePlace(file: "programs/a.yaml")
    return Program(
      id: try #require(RecordID("a")), origin: origin, title: "Первый год", form: .teacherTeacher,
      mentors: [], mentees: [], goal: "Освоиться",
      start: try #require(CivilDate("2026-10-01")),
      plannedEnd: try #require(CivilDate("2027-05-31")))
  }

  static func extended(agreed: String, byBoth: Bool) -> ProgramExtension {
    ProgramExtension(
      origin: SourcePlace(file: "programs/a.yaml"), agreed: CivilDate(agreed) ?? .latest,
      newEnd: CivilDate("2027-08-31") ?? .latest, byBoth: byBoth)
  }
}
