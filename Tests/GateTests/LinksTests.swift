import Diagnostics
import Publication
import Testing

@testable import Records

/// Rule 9 and section 2: links in texts.
@Suite struct LinksTests {
  @Test(arguments: PersonLinkCase.all)
  func `a link to a person`(_ testCase: PersonLinkCase) throws {
    let opened = try Opened(
      .of([testCase.person]) { $0.news = RecordTable([.of("novost", testCase.source)]) })
    let body = try #require(opened.section.news.first?.body)
    #expect(body.pageWords == testCase.words)
    #expect(body.transferWords == testCase.transfer ?? testCase.words)
  }

  @Test(arguments: RecordLinkCase.all)
  func `a link to a record`(_ testCase: RecordLinkCase) throws {
    let opened = try Opened(
      .of([.mentor()]) { records in
        records.programs = RecordTable([
          .of(["anna"], []), .of([], [], id: "chernovik") { $0.draft = true },
        ])
        records.documents = RecordTable([.order("prikaz")])
        records.events = RecordTable(
          [false, true].map { isDraft in
            Event(
              id: isDraft ? "tayna" : "vstrecha", origin: .test, title: "Встреча",
              starts: .day("2026-12-01"), draft: isDraft, body: "Текст.")
          })
        records.practices = RecordTable([.of(authors: [])])
        records.materials = RecordTable([.of(authors: [])])
        records.pages = RecordTable([
          Page(id: "stranitsa", origin: .test, title: "Страница", body: "Текст.")
        ])
        records.news = RecordTable([
          .of("novost", testCase.source),
          .of("zavtra") { $0.publishOn = "2026-11-22" },
          .of("staraya") { $0.expires = "2026-11-20" },
        ])
      })
    #expect(opened.section.news.first?.body.pageWords == testCase.words)
  }

  @Test func `a withheld person leaves neither name nor id behind`() throws {
    let opened = try Opened(
      .of([.mentor()]) {
        $0.news = RecordTable([
          .of("novost", "<person:anna> [*Анной* Петровой](person:anna) [](person:anna)")
        ])
      })
    let dump = PublicDump.of(opened.section)
    #expect(!dump.contains("Петров") && !dump.contains("anna") && !dump.contains("Анн"))
  }
}

/// Somebody, a link to them, and the words that stand for it.
struct PersonLinkCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let person: Person
  var source = "С [Анной Петровой](person:anna \"учителем\")"
  let words: String
  /// The words in feeds and data where they differ.
  var transfer: String?

  private static let page = "→person:nastavniki/petrova-anna-sergeevna"
  private static let titled = "С учителем"
  private static let untitled = "С [Анной Петровой](person:anna)"

  static let all: [PersonLinkCase] = [
    PersonLinkCase(
      testDescription: "in the bank, all allowed", person: .mentor(consents: [.to(.role, .name)]),
      words: "С Анной Петровой" + page),
    PersonLinkCase(
      testDescription: "in the bank, no role", person: .mentor(consents: [.to(.name)]),
      words: titled),
    PersonLinkCase(
      testDescription: "in the bank, no patronymic",
      person: .mentor(consents: [.to(.role, .surname, .givenName)]), words: titled),
    PersonLinkCase(
      testDescription: "in the bank, no patronymic in the record",
      person: .mentor("Петрова Анна", consents: [.to(.role, .surname, .givenName)]),
      words: "С Анной Петровой→person:nastavniki/petrova-anna"),
    PersonLinkCase(
      testDescription: "in the bank, by law",
      person: .mentor { $0.lawBasis = .manager }, words: titled),
    PersonLinkCase(
      testDescription: "in the bank, by law, the role allowed",
      person: .mentor(consents: [.to(.role)]) { $0.lawBasis = .manager }, words: titled),
    PersonLinkCase(
      testDescription: "to be in the bank, by law",
      person: .mentor {
        $0.lawBasis = .manager
        $0.mentor?.since = "2027-01-01"
      }, words: titled),
    PersonLinkCase(
      testDescription: "to be in the bank, all allowed",
      person: .mentor(consents: [.to(.role, .name)]) { $0.mentor?.since = "2027-01-01" },
      words: "С Анной Петровой"),
    PersonLinkCase(
      testDescription: "in no bank, by law", person: .named { $0.lawBasis = .teacher },
      words: "С Анной Петровой"),
    PersonLinkCase(
      testDescription: "in no bank, by consent", person: .named(consents: [.to(.name)]),
      words: "С Анной Петровой"),
    PersonLinkCase(
      testDescription: "in no bank, part of the name", person: .named(consents: [.to(.givenName)]),
      words: titled),
    PersonLinkCase(
      testDescription: "no title", person: .mentor(), source: untitled,
      words: "С участник программы"),
    PersonLinkCase(
      testDescription: "nobody of that id", person: .mentor("Петрова Анна", "drugaya"),
      words: titled),
    PersonLinkCase(
      testDescription: "no words of its own", person: .mentor(consents: [.to(.role, .name)]),
      source: "С [](person:anna)", words: "С Петрова Анна Сергеевна" + page),
    PersonLinkCase(
      testDescription: "the bank of mentees",
      person: .pupil(
        "Петрова Анна Сергеевна", "anna", born: "2014-01-01",
        consents: [.to(.role, .name, signer: .guardian)]),
      words: "С Анной Петровой→person:nastavlyaemye/petrova-anna-sergeevna"),
    PersonLinkCase(
      testDescription: "a ban on transfer",
      person: .mentor(consents: [.to(.role, .name).banningTransfer()]),
      words: "С Анной Петровой" + page, transfer: titled),
    PersonLinkCase(
      testDescription: "a ban on transfer, no title",
      person: .mentor(consents: [.to(.role, .name).banningTransfer()]), source: untitled,
      words: "С Анной Петровой" + page, transfer: "С участник программы"),
    PersonLinkCase(
      testDescription: "a ban on transfer in a consent for another resource",
      person: .mentor(consents: [.to(.role, .name), .to(.name, on: ["vk"]).banningTransfer()]),
      words: "С Анной Петровой" + page, transfer: titled),
  ]
}

/// A link to a record, and what stands for it.
struct RecordLinkCase: Sendable, CustomTestStringConvertible {
  let source: String
  let words: String

  var testDescription: String { source }

  static let all: [RecordLinkCase] = [
    RecordLinkCase(source: "[тут](program:programma)", words: "тут→program:programma"),
    RecordLinkCase(source: "[тут](program:chernovik)", words: "тут"),
    RecordLinkCase(source: "[тут](document:prikaz)", words: "тут→document:prikaz"),
    RecordLinkCase(source: "[](document:prikaz)", words: "Приказ prikaz→document:prikaz"),
    RecordLinkCase(source: "[тут](event:vstrecha)", words: "тут→event:vstrecha"),
    RecordLinkCase(source: "[тут](event:tayna)", words: "тут"),
    RecordLinkCase(source: "[](event:tayna)", words: ""),
    RecordLinkCase(source: "[тут](news:novost)", words: "тут→news:novost"),
    RecordLinkCase(source: "[тут](news:zavtra)", words: "тут"),
    RecordLinkCase(source: "[тут](news:staraya)", words: "тут"),
    RecordLinkCase(source: "[тут](practice:praktika)", words: "тут→practice:praktika"),
    RecordLinkCase(source: "[тут](material:material)", words: "тут→material:material"),
    RecordLinkCase(source: "[тут](page:stranitsa)", words: "тут→page:stranitsa"),
    RecordLinkCase(
      source: "[тут](section:dorozhnaya-karta)", words: "тут→section:dorozhnaya-karta"),
  ]
}
