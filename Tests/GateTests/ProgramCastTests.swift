import Diagnostics
import Publication
import Testing

@testable import Records

/// Rule 6: who is named on the page of a programme.
@Suite struct ProgramCastTests {
  @Test(arguments: PairCase.all)
  func `a pair is named as its consents to role, programme and pair tell`(
    _ testCase: PairCase
  ) throws {
    let records = RecordSet.of([testCase.mentor.person("anna"), testCase.mentee.person("ivan")]) {
      $0.programs = RecordTable([.of(["anna"], ["ivan"])])
    }
    let program = try #require(try Opened(records).section.programs.first)
    let (mentor, mentee) = testCase.isNamed
    #expect(program.mentors.map(\.isNamed) == [mentor])
    #expect(program.mentees.map(\.isNamed) == [mentee])
  }

  @Test(arguments: GroupCase.all)
  func `in a group those with the pair's category are named`(_ testCase: GroupCase) throws {
    let ids: [RecordID] = ["anna", "ivan", "oleg", "vera"]
    let people = zip(ids, testCase.people).map { $1.person($0) }
    let records = RecordSet.of(people) {
      $0.programs = RecordTable([.of(["anna"], ["ivan", "oleg", "vera"])])
    }
    let program = try #require(try Opened(records).section.programs.first)
    #expect((program.mentors + program.mentees).map(\.isNamed) == testCase.named)
  }

  @Test func `the page of a person lists only programmes that name them`() throws {
    let consents = Participant(.role, .program).consents
    let people = [
      Person.mentor(consents: consents), Person.mentee(consents: consents),
    ]
    let opened = try Opened(
      .of(people) {
        $0.programs = RecordTable([
          .of(["anna"], ["ivan"], id: "vmeste"), .of(["anna"], [], id: "odna"),
          .of(["anna"], [], id: "potom") { $0.start = "2026-12-01" },
          .of(["anna"], [], id: "chernovik") { $0.draft = true },
        ])
      })
    let ids = opened.section.mentors.first?.profile.programs?.value.map(\.id)
    #expect(ids == ["odna"])
    #expect(opened.section.mentees.first?.profile.programs == nil)
  }

  @Test func `what keeps a participant's name back is taken down`() throws {
    let mentor = Person.mentor(consents: [.to(.name, .role), .to(.program, until: "2026-10-01")])
    let opened = try Opened(.of([mentor]) { $0.programs = RecordTable([.of(["anna"], [])]) })
    #expect(opened.outcome("program", of: "person:anna") == "expired")
    #expect(opened.outcome("pairing", of: "person:anna") == "no-consent")
    #expect(opened.outcome("surname", of: "person:anna") == "consent until 2027-08-31")
  }
}

/// What a participant allows besides a given name.
struct Participant: Sendable {
  let allowed: [PersonalCategory]

  init(_ allowed: PersonalCategory...) { self.allowed = allowed }
  init(all allowed: [PersonalCategory]) { self.allowed = allowed }

  var consents: [Consent] { [.to(all: allowed + [.givenName])] }
  var mayBeNamed: Bool { allowed.contains(.role) && allowed.contains(.program) }
  var hasPairing: Bool { allowed.contains(.pairing) }

  /// Somebody in both banks.
  func person(_ id: RecordID) -> Person {
    .mentor("Петрова Анна Сергеевна", id, consents: consents) {
      $0.mentee = Mentee(origin: .test, since: "2025-09-01")
    }
  }
}

/// Two participants and every choice of the three categories for each.
struct PairCase: Sendable, CustomTestStringConvertible {
  let mentor: Participant
  let mentee: Participant

  var testDescription: String {
    [mentor, mentee].map { $0.allowed.map(\.rawValue).joined(separator: "+") }
      .joined(separator: " | ")
  }

  static let all: [PairCase] = choices.flatMap { mentor in
    choices.map { PairCase(mentor: mentor, mentee: $0) }
  }

  private static let choices: [Participant] = (0..<8).map { bits in
    Participant(
      all: [PersonalCategory.role, .program, .pairing].enumerated()
        .filter { bits >> $0.offset & 1 == 1 }.map(\.element))
  }

  /// Whether the mentor and the mentee are named, told sentence by sentence of rule 6.
  var isNamed: (Bool, Bool) {
    switch (mentor.mayBeNamed, mentee.mayBeNamed) {
    case (false, false): (false, false)
    case (true, false): (true, false)
    case (false, true): (false, true)
    case (true, true): (mentor.hasPairing, mentee.hasPairing)
    }
  }
}

/// One mentor and three mentees.
struct GroupCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let people: [Participant]
  let named: [Bool]

  private static let none = Participant()
  private static let single = Participant(.role, .program)
  private static let paired = Participant(.role, .program, .pairing)

  static let all: [GroupCase] = [
    GroupCase(
      testDescription: "nobody may", people: [none, none, none, none],
      named: [false, false, false, false]),
    GroupCase(
      testDescription: "one may, without the pair", people: [none, single, none, none],
      named: [false, true, false, false]),
    GroupCase(
      testDescription: "two may, none with the pair", people: [single, single, none, none],
      named: [false, false, false, false]),
    GroupCase(
      testDescription: "two mentees may, none with the pair", people: [none, single, single, none],
      named: [false, false, false, false]),
    GroupCase(
      testDescription: "one of three with the pair", people: [single, paired, single, none],
      named: [false, true, false, false]),
    GroupCase(
      testDescription: "two of four with the pair", people: [paired, paired, single, none],
      named: [true, true, false, false]),
    GroupCase(
      testDescription: "all with the pair", people: [paired, paired, paired, paired],
      named: [true, true, true, true]),
  ]
}
