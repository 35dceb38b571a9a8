import Diagnostics
import Testing

@testable import Gate
@testable import Records

/// Every line of the ledger names the rule of contract section 7 that it follows.
@Suite("The rule behind a line of the ledger") struct RulesTests {
  @Test(arguments: RuleCase.all)
  func `is the one that decided`(_ testCase: RuleCase) throws {
    let opened = try Opened(testCase.records)
    #expect(opened.rules(of: testCase.field, in: testCase.record) == testCase.rules)
  }

  @Test func `has the number of the contract`() {
    #expect(GateRule.allCases.map(\.rawValue) == Array(1...15))
  }
}

/// A line of the ledger, and the numbers of the rules that it may follow, published ones first.
struct RuleCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let records: RecordSet
  let record: String
  let field: String
  let rules: [Int]

  init(
    _ testDescription: String, _ field: String, of record: String = "person:anna",
    _ rules: Int..., in records: RecordSet
  ) {
    self.testDescription = testDescription
    self.records = records
    self.record = record
    self.field = field
    self.rules = rules
  }

  private static let named = Consent.to(.name, .role, .request, .photo)

  static let all = people + records

  private static let people = [
    RuleCase("a name by consent", "surname", 2, in: .of([.mentor(consents: [named])])),
    RuleCase("a name without consent", "surname", 2, in: .of([.mentor()])),
    RuleCase(
      "a name after the term", "surname", 1,
      in: .of([.mentor(consents: [.to(.name, .role, until: "2026-11-20")])])),
    RuleCase(
      "a name by law, withheld in the bank", "surname", 3, 2,
      in: .of([.mentor { $0.lawBasis = .teacher }]) { $0.site?.curator = "anna" }),
    RuleCase(
      "a patronymic without the given name", "patronymic", 4,
      in: .of([.mentor(consents: [.to(.surname, .patronymic, .role)])])),
    RuleCase("what is never shown", "phone", 2, in: .of([.named { $0.phone = "1" }])),
    RuleCase("an entry in a bank", "mentor.since", 5, in: .of([.mentor(consents: [named])])),
    RuleCase(
      "a field of somebody without the role", "position", 5,
      in: .of([.mentor(consents: [.to(.name, .position)]) { $0.position = "учитель" }])),
    RuleCase(
      "an entry to come", "mentor", 5,
      in: .of([.mentor(consents: [named]) { $0.mentor?.since = "2026-12-01" }])),
    RuleCase(
      "a portrait", "photo", 8,
      in: .of([.mentor(consents: [named]) { $0.photo = "foto" }]) {
        $0.media = RecordTable([.of(["anna"])])
      }),
    RuleCase(
      "a participant without the category", "program", 6,
      in: .of([.mentor(consents: [named]), .mentee()]) {
        $0.programs = RecordTable([.of(["anna"], ["ivan"])])
      }),
    RuleCase(
      "an author without the category", "works", 7,
      in: .of([.mentor(consents: [named])]) {
        $0.practices = RecordTable([.of(authors: ["anna"])])
      }),
  ]

  private static let records = [
    RuleCase(
      "results that wait for the end", "results", of: "program:programma", 7,
      in: .of([.mentor(), .mentee()]) {
        $0.programs = RecordTable([
          .of(["anna"], ["ivan"]) { $0.results = ProgramResults(origin: .test) }
        ])
      }),
    RuleCase(
      "a draft", "*", of: "news:novost", 14,
      in: .of { $0.news = RecordTable([.of { $0.draft = true }]) }),
    RuleCase(
      "a picture that somebody refuses", "*", of: "media:foto", 8,
      in: .of([.mentor()]) { $0.media = RecordTable([.of(["anna"])]) }),
    RuleCase(
      "a file with personal data", "file", of: "document:prikaz", 13,
      in: .of {
        $0.documents = RecordTable([
          .order("prikaz") {
            $0.file = ContentFile("documents/prikaz.pdf")
            $0.containsPersonalData = true
          }
        ])
      }),
    RuleCase(
      "a document", "*", of: "document:prikaz", 13,
      in: .of { $0.documents = RecordTable([.order("prikaz")]) }),
  ]
}

extension Opened {
  /// The rules of a field's lines, those that let it through first.
  fileprivate func rules(of field: String, in record: String) -> [Int] {
    let published = ledger.published.filter { $0.subject.name == record && $0.field == field }
    let withheld = ledger.withheld.filter { $0.subject.name == record && $0.field == field }
    return published.map(\.rule.rawValue) + withheld.map(\.rule.rawValue)
  }
}
