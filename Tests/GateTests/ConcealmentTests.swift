import Diagnostics
import Publication
import Testing

@testable import Gate
@testable import Records

/// What the ledger tells the guard besides fields: who is shown without a name, whom the law names,
/// whom a ban keeps out of data.
@Suite struct ConcealmentTests {
  @Test func `a bank row without a name conceals its person`() throws {
    let opened = try Opened(
      .of([.mentor(), .mentee(consents: [.to(all: [.name, .role])])]))
    #expect(
      try opened.concealed(by: #require(opened.section.mentors.first).name) == ["person:anna"])
    #expect(try opened.concealed(by: #require(opened.section.mentees.first).name) == [])
  }

  @Test func `a programme and what tells of it conceal the participants without a name`() throws {
    let named = Person.mentee(consents: [.to(all: [.name, .role, .program, .pairing])])
    let opened = try Opened(
      .of([.mentor(), named]) {
        $0.programs = RecordTable([.of(["anna"], ["ivan"])])
        $0.news = RecordTable([
          .of("novost") { $0.programs = ["programma"] }, .of("drugaya"),
        ])
      })
    let program = try #require(opened.section.programs.first)
    #expect(opened.people(program.concealed) == ["person:anna"])
    let news = Dictionary(uniqueKeysWithValues: opened.section.news.map { ($0.id, $0.concealed) })
    #expect(opened.people(news["novost"] ?? []) == ["person:anna"])
    #expect(opened.people(news["drugaya"] ?? []) == [])
  }

  @Test func `an announced programme conceals everybody in it`() throws {
    let consent = Consent.to(all: [.name, .role, .program, .pairing])
    var program = Program.of(["anna"], ["ivan"])
    program.start = "2027-01-10"
    let opened = try Opened(
      .of([.mentor(consents: [consent]), .mentee(consents: [consent])]) { [program] in
        $0.programs = RecordTable([program])
      })
    let shown = try #require(opened.section.programs.first)
    #expect(opened.people(shown.concealed) == ["person:anna", "person:ivan"])
  }

  @Test func `the ledger tells what the law opens, whatever the role`() throws {
    let teacher = Person.mentor {
      $0.lawBasis = .teacher
      $0.position = "учитель"
    }
    let opened = try Opened(.of([teacher, .mentee { $0.lawBasis = .signer }]))
    #expect(
      opened.ledger.lawful == [
        LedgerSubject(.person, "anna"): ["surname", "given_name", "patronymic", "position"],
        LedgerSubject(.person, "ivan"): ["surname", "given_name", "patronymic"],
      ])
  }

  @Test func `the ledger tells whom a ban keeps out of data`() throws {
    let banned = Person.mentor(consents: [.to(.name, .role).banningTransfer()])
    let opened = try Opened(.of([banned, .mentee(consents: [.to(all: [.name])])]))
    #expect(opened.ledger.barredFromTransfer == [LedgerSubject(.person, "anna")])
  }
}

extension Opened {
  /// Whom a name on a page conceals.
  fileprivate func concealed(by name: PublicName) -> Set<String> {
    var trace = Trace()
    _ = name.reveal(for: &trace)
    return people(Array(trace.concealments))
  }

  /// The people behind concealments.
  fileprivate func people(_ concealments: [Concealment]) -> Set<String> {
    Set(concealments.compactMap { ledger.person(behind: $0)?.name })
  }
}
