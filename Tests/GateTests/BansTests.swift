import Diagnostics
import Publication
import Testing

@testable import Records

/// Rule 11: bans on transfer, and the posted conditions.
@Suite struct BansTests {
  private static let banned = Person.mentor(
    consents: [
      .to(
        .name, .role, .program, .results, .review, .awards, .works, .photo, .position, .contacts
      ).banningTransfer()
    ]
  ) {
    $0.alias = "Педагог А."
    $0.position = "учитель"
    $0.photo = "foto"
  }

  @Test func `somebody under a ban stands on pages and in no data`() throws {
    let opened = try Opened(
      .of([BansTests.banned]) {
        $0.media = RecordTable([.of(["anna"], kind: .portrait)])
        $0.site?.curator = "anna"
        $0.programs = RecordTable([
          .ended(["anna"], []) {
            $0.reviews = [ProgramReview(origin: .test, author: "anna", text: "Отзыв.")]
          }
        ])
        $0.awards = RecordTable([.of(["anna"])])
        $0.news = RecordTable([.of { $0.author = "anna" }])
        $0.roadmaps = RecordTable([.of(responsible: .person("anna", role: nil))])
        $0.documents = RecordTable([
          .order("prikaz") {
            $0.signature = DocumentSignature(origin: .test, signer: .record("anna"))
          }
        ])
      })
    let section = opened.section
    let program = try #require(section.programs.first)
    let review = try #require(program.results?.reviews.first)
    let names: [PublicName?] = [
      section.mentors.first?.name, section.contacts.first?.name, program.mentors.first,
      review.author, section.awards.first?.people.first, section.news.first?.author,
      section.roadmaps.first?.stages.first?.items.first?.responsible.first?.name,
      section.documents.first?.signature?.signer,
    ]
    for name in names {
      #expect(name?.words == "Петрова Анна Сергеевна")
      #expect(name?.isTransferable == false)
      #expect(["Наставник", "Участник"].contains(name?.transferWords))
    }
    let flags: [Bool?] = [
      section.mentors.first?.isTransferable, section.contacts.first?.isTransferable,
      review.isTransferable, section.pictures["foto"]?.isTransferable,
      section.roadmaps.first?.stages.first?.items.first?.responsible.first?.isTransferable,
      section.documents.first?.signature?.isTransferable,
    ]
    #expect(flags == [false, false, false, false, false, false])
  }

  @Test(arguments: BanCase.all)
  func `a ban counts while its consent is in force`(_ testCase: BanCase) throws {
    let opened = try Opened(.of([.mentor(consents: [.to(.name, .role), testCase.consent])]))
    #expect(opened.section.mentors.first?.name.isNamed == true)
    #expect(opened.section.mentors.first?.isTransferable == !testCase.counts)
  }

  @Test func `a portrait said to show nobody is not transferable under its owner's ban`() throws {
    let opened = try Opened(
      .of([BansTests.banned]) { $0.media = RecordTable([.of([], kind: .portrait)]) })
    #expect(opened.section.pictures["foto"]?.isTransferable == false)
  }

  @Test(arguments: ConditionCase.all)
  func `posted conditions are listed`(_ testCase: ConditionCase) throws {
    let opened = try Opened(.of(testCase.people))
    let lines = opened.section.conditions.map { condition in
      let ban = condition.forbidsTransfer ? "!" : ""
      return "\(condition.posted) \(condition.name.words): \(condition.text ?? "")\(ban)"
    }
    #expect(lines == testCase.lines)
  }
}

/// A second consent with a ban.
struct BanCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let consent: Consent
  let counts: Bool

  static let all: [BanCase] = [
    BanCase(testDescription: "in force", consent: .to(.photo).banningTransfer(), counts: true),
    BanCase(testDescription: "no ban", consent: .to(.photo), counts: false),
    BanCase(
      testDescription: "of another resource", consent: .to(.photo, on: ["vk"]).banningTransfer(),
      counts: true),
    BanCase(
      testDescription: "part of another document",
      consent: .to(.photo).withinAnotherDocument.banningTransfer(), counts: true),
    BanCase(
      testDescription: "to come", consent: .to(.photo, from: "2026-11-22").banningTransfer(),
      counts: false),
    BanCase(
      testDescription: "expired", consent: .to(.photo, until: "2026-11-20").banningTransfer(),
      counts: false),
    BanCase(
      testDescription: "withdrawn",
      consent: .to(.photo, signed: "2026-08-01")
        .withdrawn("2026-08-15").banningTransfer(),
      counts: false),
    BanCase(
      testDescription: "withdrawn in part",
      consent: .to(.photo, .bio, signed: "2026-08-01")
        .withdrawn("2026-08-15", .photo).banningTransfer(),
      counts: true),
    BanCase(
      testDescription: "by the wrong signer",
      consent: .to(.photo, signer: .guardian).banningTransfer(), counts: false),
  ]
}

/// People with conditions, and the lines that stand for them.
struct ConditionCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let people: [Person]
  let lines: [String]

  private static func person(
    _ id: RecordID, _ name: String = "Петрова Анна", _ consents: Consent...
  ) -> Person {
    .mentor(name, id, consents: consents)
  }

  static let all: [ConditionCase] = [
    ConditionCase(
      testDescription: "not posted",
      people: [person("a", "Петрова Анна", .to(.name, .role).banningTransfer())], lines: []),
    ConditionCase(
      testDescription: "posted tomorrow",
      people: [
        person("a", "Петрова Анна", .to(.name, .role).banningTransfer(posted: "2026-11-22"))
      ], lines: []),
    ConditionCase(
      testDescription: "somebody named in the bank",
      people: [
        person(
          "a", "Петрова Анна",
          .to(.name, .role).banningTransfer(posted: "2026-09-03", "Не для рекламы."))
      ], lines: ["2026-09-03 Петрова Анна: Не для рекламы.!"]),
    ConditionCase(
      testDescription: "people without a name in the bank are one line",
      people: [
        person("a", "Петрова Анна", .to(.name).banningTransfer(posted: "2026-09-03")),
        person("b", "Яшина Вера", .to(.photo).banningTransfer(posted: "2026-09-03")),
      ], lines: ["2026-09-03 Участник: !"]),
    ConditionCase(
      testDescription: "expired",
      people: [
        person(
          "a", "Петрова Анна",
          .to(.name, until: "2026-11-20").banningTransfer(posted: "2026-09-03"))
      ], lines: []),
    ConditionCase(
      testDescription: "the newest first, then the named ones",
      people: [
        person("a", "Юдина Анна", .to(.name, .role).banningTransfer(posted: "2026-09-03")),
        person("b", "Яшина Вера", .to(.name).banningTransfer(posted: "2026-09-05")),
        person("c", "Абрамова Вера", .to(.name).banningTransfer(posted: "2026-09-03")),
        person("d", "Белова Вера", .to(.name, .role).banningTransfer(posted: "2026-09-03")),
      ],
      lines: [
        "2026-09-05 Участник: !", "2026-09-03 Белова Вера: !", "2026-09-03 Юдина Анна: !",
        "2026-09-03 Участник: !",
      ]),
  ]
}
