import Diagnostics
import Publication
import Testing

@testable import Records

/// Rule 5: the rows of the banks.
@Suite struct BankRowTests {
  @Test(arguments: StateCase.all)
  func `the state is the recorded one, else what dates and programmes tell`(
    _ testCase: StateCase
  ) throws {
    let mentor = Person.mentor {
      $0.mentor?.state = testCase.recorded
      $0.mentor?.until = testCase.until
    }
    let opened = try Opened(
      .of([mentor]) { if let program = testCase.program { $0.programs = RecordTable([program]) } })
    #expect(opened.section.mentors.first?.state.value == testCase.expected)
  }

  @Test func `an anonymous row shows state and forms and nothing else`() throws {
    let everything = PersonalCategory.allCases.filter { $0 != .role }
    let mentor = Person.mentor(consents: [.to(all: everything)]) {
      $0.position = "учитель"
      $0.mentor?.forms = [.teacherTeacher]
      $0.mentor?.kinds = [.traditional]
      $0.mentor?.timeResource = "час в неделю"
    }
    let row = try #require(try Opened(.of([mentor])).section.mentors.first)
    #expect(row.name.words == "Наставник")
    #expect(row.forms.value == ["педагог – педагог"])
    #expect(row.state.value == .available)
    #expect(row.shown == [])
  }

  @Test func `named rows stand by name, anonymous ones after them by what they show`() throws {
    func mentor(_ name: String, _ id: RecordID, _ alias: String?, isNamed: Bool) -> Person {
      .mentor(name, id, consents: isNamed ? [.to(.role, .name)] : []) { $0.alias = alias }
    }
    let people = [
      mentor("Яковлев Пётр Ильич", "a", nil, isNamed: true),
      mentor("Абрамов Олег Ильич", "b", "Яна", isNamed: false),
      mentor("Ёлкина Мария Юрьевна", "c", nil, isNamed: true),
      mentor("Юдин Олег Ильич", "d", "Алла", isNamed: false),
      mentor("Жукова Мария Юрьевна", "e", nil, isNamed: true),
    ]
    let words = try Opened(.of(people)).section.mentors.map(\.name.words)
    #expect(
      words == [
        "Ёлкина Мария Юрьевна", "Жукова Мария Юрьевна", "Яковлев Пётр Ильич", "Алла", "Яна",
      ])
  }

  @Test func `somebody whose day of entry has not come stands in no bank`() throws {
    let mentor = Person.mentor(consents: [.to(.role, .name, .position)]) {
      $0.position = "учитель"
      $0.mentor?.since = "2026-11-22"
    }
    let opened = try Opened(.of([mentor]))
    #expect(opened.section.mentors.isEmpty)
    #expect(opened.outcome("mentor", of: "person:anna") == "future from 2026-11-22")
    #expect(opened.outcome("position", of: "person:anna") == "future from 2026-11-22")
    #expect(opened.section.keyNumbers.mentors == .exactly(0))
  }

  @Test func `a row without the role keeps every allowed field back with the role's reason`() throws
  {
    let mentor = Person.mentor(
      consents: [.to(.name, .position), .to(.role, until: "2026-10-01")]
    ) { $0.position = "учитель" }
    let opened = try Opened(.of([mentor]))
    #expect(opened.outcome("position", of: "person:anna") == "expired")
    #expect(opened.outcome("surname", of: "person:anna") == "expired")
  }

  @Test func `a row without a name keeps every allowed field back with the name's reason`() throws {
    let mentor = Person.mentor(
      consents: [.to(.role, .position), .to(.surname, until: "2026-10-01")]
    ) { $0.position = "учитель" }
    let opened = try Opened(.of([mentor]))
    #expect(opened.outcome("position", of: "person:anna") == "expired")
  }

  @Test(arguments: PupilCase.all)
  func `a pupil is never shown with surname, class and portrait together`(
    _ testCase: PupilCase
  ) throws {
    let opened = try Opened(testCase.records)
    let row = try #require(opened.section.mentees.first)
    #expect((row.profile.grade != nil) == testCase.showsGrade)
    #expect(opened.outcome("grade", of: "person:lena").hasPrefix("never") == testCase.isTogether)
  }
}

/// What decides on a mentor's state.
struct StateCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  var recorded: MentorState?
  var until: CivilDate?
  var program: Program?
  let expected: PublicBankEntry.State

  static let all: [StateCase] = [
    StateCase(testDescription: "nothing said", expected: .available),
    StateCase(testDescription: "recorded as paired", recorded: .paired, expected: .paired),
    StateCase(
      testDescription: "recorded against the programmes", recorded: .left,
      program: .of(["anna"], []), expected: .left),
    StateCase(testDescription: "the last day is past", until: "2026-11-20", expected: .left),
    StateCase(testDescription: "the last day is today", until: "2026-11-21", expected: .available),
    StateCase(
      testDescription: "in a programme under way", program: .of(["anna"], []), expected: .paired),
    StateCase(
      testDescription: "in a programme to come",
      program: .of(["anna"], []) { $0.start = "2026-12-01" }, expected: .available),
    StateCase(
      testDescription: "in an ended programme", program: .ended(["anna"], []), expected: .available),
    StateCase(
      testDescription: "in a draft", program: .of(["anna"], []) { $0.draft = true },
      expected: .available),
  ]
}

/// A pupil of twelve with a class and a portrait, and what their parents allow.
struct PupilCase: Sendable, CustomTestStringConvertible {
  enum Portrait: String, CaseIterable, Sendable { case none, own, inNews, group }

  let allowed: [PersonalCategory]
  let portrait: Portrait
  let status: PersonStatus

  var testDescription: String {
    "\(status.rawValue), \(portrait.rawValue): "
      + allowed.map(\.rawValue).joined(separator: "+")
  }

  static let all: [PupilCase] = [PersonStatus.pupil, .staff].flatMap { status in
    Portrait.allCases.flatMap { portrait in
      PupilCase.subsets.map { PupilCase(allowed: $0, portrait: portrait, status: status) }
    }
  }

  /// Every choice of the three that may not stand together.
  private static let subsets: [[PersonalCategory]] = (0..<8).map { bits in
    [PersonalCategory.surname, .grade, .photo].enumerated().filter { bits >> $0.offset & 1 == 1 }
      .map(\.element)
  }

  var isTogether: Bool {
    allowed.count == 3 && status == .pupil && (portrait == .own || portrait == .inNews)
  }

  var showsGrade: Bool { allowed.contains(.grade) && !isTogether }

  var records: RecordSet {
    let signer = status == .pupil ? ConsentSigner.guardian : .me
    let consent = Consent.to(all: allowed + [.role, .givenName, .groupPhoto], signer: signer)
    let born: CivilDate = status == .pupil ? "2014-05-05" : "1990-05-05"
    let pupil = Person.pupil(born: born, consents: [consent]) {
      $0.status = status
      $0.grade = "6 «Б»"
      $0.photo = portrait == .own ? "foto" : nil
    }
    return .of([pupil]) {
      guard portrait != .none else { return }
      $0.media = RecordTable([.of(["lena"], kind: portrait == .group ? .group : .portrait)])
      $0.news = RecordTable([.of("novost", "![](media:foto)")])
    }
  }
}
