import Diagnostics
import Publication
import Testing

@testable import Records

/// Rule 7: awards, and authors of news, materials and practices.
@Suite struct AwardsAndAuthorsTests {
  @Test(
    arguments: [
      ([], "Наставник"), ([.role], "Наставник"), ([.awards], "Наставник"),
      ([.role, .awards], "Петрова Анна Сергеевна"),
    ] as [([PersonalCategory], String)])
  func `an award names a person with role and awards`(
    _ allowed: [PersonalCategory], _ words: String
  ) throws {
    let mentor = Person.mentor(consents: [.to(all: allowed + [.name])])
    let opened = try Opened(.of([mentor]) { $0.awards = RecordTable([.of(["anna"])]) })
    #expect(opened.section.awards.first?.people.map(\.words) == [words])
  }

  @Test(arguments: AwardProgramCase.all)
  func `a programme stands beside an award only with the names that its page has`(
    _ testCase: AwardProgramCase
  ) throws {
    let opened = try Opened(
      .of([testCase.mentor.person("anna"), testCase.mentee.person("ivan")]) {
        $0.programs = RecordTable([testCase.program])
        $0.awards = RecordTable([.of(testCase.awarded, for: "programma")])
      })
    #expect((opened.section.awards.first?.program != nil) == testCase.showsProgram)
  }

  @Test(arguments: AuthorCase.all)
  func `an author is named by law or with works`(_ testCase: AuthorCase) throws {
    let author = Person.named(status: testCase.status, consents: [.to(all: testCase.allowed)]) {
      $0.lawBasis = testCase.basis
    }
    let opened = try Opened(
      .of([author]) {
        $0.news = RecordTable([.of { $0.author = "anna" }])
        $0.practices = RecordTable([.of(authors: ["anna"])])
        $0.materials = RecordTable([.of(authors: ["anna"])])
      })
    let words = testCase.words
    #expect(opened.section.news.first?.author?.words == words)
    #expect(opened.section.practices.first?.authors.map(\.words) == [words].compactMap(\.self))
    #expect(opened.section.materials.first?.authors.map(\.words) == [words].compactMap(\.self))
  }

  @Test func `the author's own words stand where the author may not be named`() throws {
    let opened = try Opened(
      .of([.named(consents: [.to(.name)])]) {
        $0.news = RecordTable([
          .of {
            $0.author = "anna"
            $0.authorText = "Пресс-центр"
          }
        ])
      })
    #expect(opened.section.news.first?.author?.words == "Пресс-центр")
    #expect(opened.outcome("works", of: "person:anna") == "no-consent")
  }
}

/// Two people of one programme and an award to one or both of them.
struct AwardProgramCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  var mentor = Participant(.role, .program, .awards)
  var mentee = Participant()
  var awarded: [RecordID] = ["anna"]
  var program = Program.of(["anna"], ["ivan"])
  let showsProgram: Bool

  static let all: [AwardProgramCase] = [
    AwardProgramCase(testDescription: "the one who is named there", showsProgram: true),
    AwardProgramCase(
      testDescription: "one without the programme", mentor: Participant(.role, .awards),
      showsProgram: false),
    AwardProgramCase(
      testDescription: "one without a pair whose other half is named there",
      mentee: Participant(.role, .program, .pairing), showsProgram: false),
    AwardProgramCase(
      testDescription: "both, with the pair",
      mentor: Participant(.role, .program, .awards, .pairing),
      mentee: Participant(.role, .program, .awards, .pairing), awarded: ["anna", "ivan"],
      showsProgram: true),
    AwardProgramCase(
      testDescription: "both, without the pair", mentee: Participant(.role, .program, .awards),
      awarded: ["anna", "ivan"], showsProgram: false),
    AwardProgramCase(
      testDescription: "nobody by name", mentor: Participant(), showsProgram: true),
    AwardProgramCase(
      testDescription: "a programme to come",
      program: .of(["anna"], ["ivan"]) { $0.start = "2026-12-01" }, showsProgram: false),
    AwardProgramCase(
      testDescription: "a programme whose results need one more category",
      program: .ended(["anna"], ["ivan"]), showsProgram: false),
    AwardProgramCase(
      testDescription: "a draft", program: .of(["anna"], ["ivan"]) { $0.draft = true },
      showsProgram: false),
  ]
}

/// An author's capacity and consents.
struct AuthorCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  var status = PersonStatus.staff
  var basis: LawBasis?
  var allowed: [PersonalCategory] = []
  let words: String?

  private static let full = "Петрова Анна Сергеевна"

  static let all: [AuthorCase] = [
    AuthorCase(testDescription: "nothing", words: nil),
    AuthorCase(testDescription: "name alone", allowed: [.name], words: nil),
    AuthorCase(testDescription: "works alone", allowed: [.works], words: nil),
    AuthorCase(testDescription: "name and works", allowed: [.name, .works], words: full),
    AuthorCase(
      testDescription: "given name and works", allowed: [.givenName, .works], words: "Анна"),
    AuthorCase(testDescription: "teacher by law", basis: .teacher, words: full),
    AuthorCase(testDescription: "manager by law", basis: .manager, words: full),
    AuthorCase(
      testDescription: "a basis that has no effect", status: .partner, basis: .teacher, words: nil),
    AuthorCase(
      testDescription: "a partner with consent", status: .partner, allowed: [.name, .works],
      words: full),
  ]
}
