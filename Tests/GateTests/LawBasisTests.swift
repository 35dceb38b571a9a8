import Diagnostics
import Publication
import Testing

@testable import Records

/// Rule 3: where the law names somebody who has consented to nothing.
@Suite struct LawBasisTests {
  @Test(arguments: LawCase.all)
  func `the law names adult staff and signers in neutral places alone`(_ testCase: LawCase) throws {
    let opened = try Opened(testCase.records)
    let isNamed = PublicDump.of(opened.section).contains("Директорова")
    #expect(isNamed == testCase.isLawful)
    #expect(opened.outcome("surname", of: "person:boss").contains("law") == testCase.isLawful)
  }

  @Test(arguments: LawFieldCase.all)
  func `a basis opens its own fields of a contact`(_ testCase: LawFieldCase) throws {
    let person = Person.lawful(testCase.basis, .staff) {
      $0.position = "заместитель директора"
      $0.workEmail = "zam@school.example"
      $0.workPhone = "+7 900 000-00-00"
    }
    let opened = try Opened(.of([person]) { $0.site?.head = "boss" })
    let contact = try #require(opened.section.contacts.first)
    #expect(contact.name?.words == "Директорова Вера Павловна")
    #expect(contact.position?.value == "заместитель директора")
    #expect(contact.email?.value == (testCase.showsContacts ? "zam@school.example" : nil))
    #expect(contact.phone?.value == (testCase.showsContacts ? "+7 900 000-00-00" : nil))
  }

  @Test func `a minor on the staff is not named by law`() throws {
    let person = Person.lawful(.teacher, .staff) { $0.birthDate = "2008-11-22" }
    let opened = try Opened(.of([person]) { $0.site?.head = "boss" })
    #expect(opened.section.contacts.first?.name == nil)
  }

  @Test func `the law names somebody on their eighteenth birthday`() throws {
    let person = Person.lawful(.teacher, .staff) { $0.birthDate = "2008-11-21" }
    let opened = try Opened(.of([person]) { $0.site?.head = "boss" })
    #expect(opened.section.contacts.first?.name?.words == "Директорова Вера Павловна")
  }
}

/// What the work contacts need.
struct LawFieldCase: Sendable, CustomTestStringConvertible {
  let basis: LawBasis
  let showsContacts: Bool
  var testDescription: String { basis.rawValue }

  static let all = [
    LawFieldCase(basis: .manager, showsContacts: true),
    LawFieldCase(basis: .teacher, showsContacts: false),
    LawFieldCase(basis: .signer, showsContacts: false),
  ]
}

/// A basis, a status and a place.
struct LawCase: Sendable, CustomTestStringConvertible {
  enum Place: String, CaseIterable, Sendable {
    case head, curator, curatorOfProgram, signer, responsible, author, authorOfPractice
    case authorOfMaterial, link, linkToSomebodyWithRole
    case bank, participant, review, award

    var isNeutral: Bool {
      switch self {
      case .linkToSomebodyWithRole, .bank, .participant, .review, .award: false
      default: true
      }
    }
  }

  let basis: LawBasis?
  let status: PersonStatus
  let place: Place

  var testDescription: String {
    "\(basis?.rawValue ?? "none"), \(status.rawValue), \(place.rawValue)"
  }

  var isLawful: Bool {
    let bears = status == .staff ? basis != nil : status == .official && basis == .signer
    return bears && place.isNeutral
  }

  static let all: [LawCase] = ([nil] + LawBasis.allCases).flatMap { basis in
    PersonStatus.allCases.flatMap { status in
      Place.allCases.map { LawCase(basis: basis, status: status, place: $0) }
    }
  }

  var records: RecordSet {
    let person = Person.lawful(basis, status) {
      switch place {
      case .linkToSomebodyWithRole, .bank, .participant, .review, .award:
        // Everything but the name is allowed: it is the law that must not fill it in.
        $0.mentor = Mentor(origin: .test, since: "2025-09-01")
        $0.consents = [.to(.role, .program, .pairing, .results, .review, .awards)]
      default: break
      }
    }
    return .of([person]) { put(in: &$0) }
  }

  private func put(in records: inout RecordSet) {
    switch place {
    case .head: records.site?.head = "boss"
    case .curator: records.site?.curator = "boss"
    case .curatorOfProgram:
      records.programs = RecordTable([.of([], []) { $0.curator = "boss" }])
    case .signer:
      records.documents = RecordTable([
        .order("prikaz") {
          $0.signature = DocumentSignature(origin: .test, signer: .record("boss"))
        }
      ])
    case .responsible:
      records.roadmaps = RecordTable([.of(responsible: .person("boss", role: nil))])
    case .author: records.news = RecordTable([.of { $0.author = "boss" }])
    case .authorOfPractice: records.practices = RecordTable([.of(authors: ["boss"])])
    case .authorOfMaterial: records.materials = RecordTable([.of(authors: ["boss"])])
    case .link, .linkToSomebodyWithRole:
      records.news = RecordTable([.of("novost", "Пришла [Директорова](person:boss).")])
    case .bank: break
    case .participant: records.programs = RecordTable([.of(["boss"], [])])
    case .review:
      records.programs = RecordTable([
        .ended(["boss"], []) {
          $0.reviews = [ProgramReview(origin: .test, author: "boss", text: "Хорошо.")]
        }
      ])
    case .award: records.awards = RecordTable([.of(["boss"])])
    }
  }
}

extension Person {
  /// Somebody without any consent whom the law may name.
  fileprivate static func lawful(
    _ basis: LawBasis?, _ status: PersonStatus, _ change: (inout Person) -> Void = { _ in }
  ) -> Person {
    .named("Директорова Вера Павловна", "boss", status: status) {
      if status == .pupil { $0.birthDate = "2000-01-01" }
      $0.lawBasis = basis
      change(&$0)
    }
  }
}
