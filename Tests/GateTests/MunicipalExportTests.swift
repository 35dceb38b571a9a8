import Diagnostics
import Publication
import Testing

@testable import Records

/// The export for the municipal bank: by the consent for that resource alone.
@Suite struct MunicipalExportTests {
  @Test(arguments: MunicipalCase.all)
  func `who is in the export, and how`(_ testCase: MunicipalCase) throws {
    let mentor = Person.mentor(consents: testCase.consents) {
      $0.municipalBank = testCase.takesPart
      $0.position = "учитель"
    }
    let rows = try Opened(.of([mentor])).section.municipalExport
    #expect(rows.map(\.entry.name.words) == testCase.names)
    #expect(rows.first?.entry.profile.position?.value == testCase.position)
    #expect(rows.allSatisfy { $0.entry.slug == nil && $0.entry.name.page == nil })
  }

  @Test func `a portrait and a colleague in the text need consents for that resource`() throws {
    let municipal: [RecordID] = ["municipal"]
    let mentor = Person.mentor(
      consents: [
        .to(.role, .name, .bio, .photo, on: ["site"]),
        .to(.role, .name, .bio, .photo, on: municipal),
      ]
    ) {
      $0.municipalBank = true
      $0.bio = "Работаю с [Иваном](person:ivan). ![](media:foto)"
    }
    let colleague = Person.mentee(consents: [.to(.role, .name, .photo)])
    let opened = try Opened(
      .of([mentor, colleague]) {
        $0.media = RecordTable([.of(["ivan"], kind: .portrait)])
      })
    #expect(
      opened.section.mentors.first?.profile.bio?.value.pageWords
        == "Работаю с Иваном. [foto]→person:nastavlyaemye/sidorov-ivan-petrovich")
    #expect(
      opened.section.municipalExport.first?.entry.profile.bio?.value.pageWords
        == "Работаю с участник программы. ")
  }

  @Test(arguments: [
    ([PersonalCategory](), [PersonalCategory](), false), ([.pairing], [], false),
    ([], [.pairing], false), ([.pairing], [.pairing], true),
  ])
  func `no pair is seen that only the export and the page together show`(
    _ there: [PersonalCategory], _ here: [PersonalCategory], isShown: Bool
  ) throws {
    let needed: [PersonalCategory] = [.role, .name, .program]
    let mentor = Person.mentor(consents: [.to(all: needed + there, on: ["municipal"])]) {
      $0.municipalBank = true
    }
    let mentee = Person.mentee(consents: [.to(all: needed + here)])
    let opened = try Opened(
      .of([mentor, mentee]) { $0.programs = RecordTable([.of(["anna"], ["ivan"])]) })
    #expect(opened.words(opened.section.programs[0].mentees) == ["Сидоров Иван Петрович"])
    #expect(opened.section.municipalExport.map { $0.entry.profile.programs != nil } == [isShown])
  }

  @Test func `what is exported has its own lines in the ledger`() throws {
    let mentor = Person.mentor(
      consents: [
        .to(.role, .name), .to(.role, .name, until: "2026-12-31", on: ["municipal"]),
      ]
    ) { $0.municipalBank = true }
    let opened = try Opened(.of([mentor]))
    #expect(
      opened.outcome("surname", of: "person:anna")
        == "consent until 2027-08-31; consent until 2026-12-31")
  }
}

/// Consents, the person's own wish, and the row.
struct MunicipalCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  var takesPart = true
  let consents: [Consent]
  let names: [String]
  var position: String?

  private static let municipal: [RecordID] = ["municipal"]

  static let all: [MunicipalCase] = [
    MunicipalCase(testDescription: "no consent", consents: [], names: []),
    MunicipalCase(
      testDescription: "for the section alone", consents: [.to(.role, .name, .position)],
      names: []),
    MunicipalCase(
      testDescription: "for the municipality, not taking part", takesPart: false,
      consents: [.to(.role, .name, on: municipal)], names: []),
    MunicipalCase(
      testDescription: "for the municipality", consents: [.to(.role, .name, on: municipal)],
      names: ["Петрова Анна Сергеевна"]),
    MunicipalCase(
      testDescription: "a part there, everything here",
      consents: [.to(.role, .givenName, on: municipal), .to(.role, .name, .position)],
      names: ["Анна"]),
    MunicipalCase(
      testDescription: "with the position",
      consents: [.to(.role, .givenName, .position, on: municipal)], names: ["Анна"],
      position: "учитель"),
    MunicipalCase(
      testDescription: "without the role",
      consents: [.to(.name, .position, on: municipal)], names: ["Наставник"]),
    MunicipalCase(
      testDescription: "a ban on transfer",
      consents: [.to(.role, .name, on: municipal).banningTransfer()], names: []),
    MunicipalCase(
      testDescription: "a ban in another consent",
      consents: [.to(.role, .name, on: municipal), .to(.photo).banningTransfer()], names: []),
    MunicipalCase(
      testDescription: "expired",
      consents: [.to(.role, .name, until: "2026-11-20", on: municipal)], names: []),
  ]
}
