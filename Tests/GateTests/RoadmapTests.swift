import Diagnostics
import Publication
import Testing

@testable import Records

/// Rule 10: who answers for the items of a roadmap.
@Suite struct RoadmapTests {
  @Test(arguments: ResponsibleCase.all)
  func `a responsible person is named by law or consent, otherwise by the role alone`(
    _ testCase: ResponsibleCase
  ) throws {
    let opened = try Opened(
      .of([testCase.person]) {
        $0.roadmaps = RecordTable([.of(responsible: .person("anna", role: testCase.role))])
      })
    let item = try #require(opened.section.roadmaps.first?.stages.first?.items.first)
    let responsible = try #require(item.responsible.first)
    #expect(responsible.name?.words == testCase.name)
    #expect(responsible.role?.value == testCase.words)
    #expect(responsible.name?.page == nil)
  }

  @Test func `items without their own inherit from the stage`() throws {
    var roadmap = Roadmap.of(responsible: .role("куратор"))
    roadmap.stages[0].responsible = [.role("директор")]
    roadmap.stages[0].term = RoadmapTerm(words: "в течение года")
    roadmap.stages[0].items.append(RoadmapItem(origin: .test, text: "Ещё"))
    let opened = try Opened(.of { $0.roadmaps = RecordTable([roadmap]) })
    let items = try #require(opened.section.roadmaps.first?.stages.first?.items)
    #expect(items.map { $0.responsible.map { $0.role?.value } } == [["куратор"], ["директор"]])
    #expect(items.map(\.term) == [.words("в течение года"), .words("в течение года")])
  }
}

/// A responsible person and the words for them.
struct ResponsibleCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let person: Person
  var role: String?
  let name: String?
  let words: String?

  private static let full = "Петрова Анна Сергеевна"

  static let all: [ResponsibleCase] = [
    ResponsibleCase(
      testDescription: "by law", person: .teacher { $0.lawBasis = .teacher }, name: full,
      words: "учитель физики"),
    ResponsibleCase(
      testDescription: "by law, with a role", person: .teacher { $0.lawBasis = .teacher },
      role: "куратор", name: full, words: "куратор"),
    ResponsibleCase(
      testDescription: "by consent, without the role in the bank",
      person: .teacher(consents: [.to(.name)]), role: "куратор", name: full, words: "куратор"),
    ResponsibleCase(
      testDescription: "by consent to the name alone", person: .teacher(consents: [.to(.name)]),
      name: full, words: nil),
    ResponsibleCase(
      testDescription: "by consent to name and position",
      person: .teacher(consents: [.to(.name, .position)]), name: full, words: "учитель физики"),
    ResponsibleCase(
      testDescription: "by consent to a part", person: .teacher(consents: [.to(.givenName)]),
      role: "куратор", name: "Анна", words: "куратор"),
    ResponsibleCase(
      testDescription: "no right, with a role", person: .teacher(), role: "куратор", name: nil,
      words: "куратор"),
    ResponsibleCase(
      testDescription: "no right, no role", person: .teacher(), name: nil,
      words: "ответственный сотрудник"),
    ResponsibleCase(
      testDescription: "position alone", person: .teacher(consents: [.to(.position)]), name: nil,
      words: "учитель физики"),
    ResponsibleCase(
      testDescription: "a pupil", person: .pupil("Петрова Анна", "anna", born: "2012-01-01"),
      role: "волонтёр", name: nil, words: "волонтёр"),
  ]
}

extension Person {
  /// A mentor with a position.
  fileprivate static func teacher(
    consents: [Consent] = [], _ change: (inout Person) -> Void = { _ in }
  ) -> Person {
    .mentor(consents: consents) {
      $0.position = "учитель физики"
      change(&$0)
    }
  }
}
