import Diagnostics
import Publication
import Testing

@testable import Records

/// Section 4: the paths of people's pages.
@Suite struct SlugsTests {
  @Test(arguments: SlugCase.all)
  func `a name makes a slug`(_ testCase: SlugCase) throws {
    let mentor = Person.mentor(consents: [.to(.role, .surname)]) { $0.surname = testCase.surname }
    let opened = try Opened(.of([mentor]))
    #expect(opened.section.mentors.first?.slug == testCase.slug)
  }

  @Test func `equal names get numbers by what their rows show`() throws {
    func anna(_ id: RecordID, _ surname: String, since: CivilDate) -> Person {
      .mentor("\(surname) Анна", id, consents: [.to(.role, .givenName)]) {
        $0.mentor?.since = since
      }
    }
    let people = [
      anna("a", "Яковлева", since: "2025-12-01"), anna("b", "Абрамова", since: "2025-10-01"),
      anna("c", "Белова", since: "2025-11-01"),
    ]
    let expected = ["anna", "anna-2", "anna-3"]
    for order in [[0, 1, 2], [2, 0, 1], [1, 2, 0]] {
      let rows = try Opened(.of(order.map { people[$0] })).section.mentors
      #expect(rows.map(\.slug) == expected)
      #expect(
        rows.map { $0.profile.since?.value } == ["2025-10-01", "2025-11-01", "2025-12-01"])
    }
  }

  @Test func `an anonymous namesake takes no number`() throws {
    let people = [
      Person.mentor("Петрова Анна", "a", consents: []),
      Person.mentor("Петрова Анна", "b", consents: [.to(.role, .name)]),
    ]
    #expect(try Opened(.of(people)).section.mentors.map(\.slug) == ["petrova-anna", nil])
  }

  @Test func `long equal names keep within the limit with their numbers`() throws {
    let name = String(repeating: "Щ", count: 90)
    let people = (1...11).map { number in
      Person.mentor(
        "\(name) Анна", RecordID(stringLiteral: "m\(number)"), consents: [.to(.role, .surname)])
    }
    let slugs = try Opened(.of(people)).section.mentors.compactMap(\.slug)
    #expect(Set(slugs).count == 11)
    #expect(slugs.allSatisfy { $0.utf8.count <= 120 })
    #expect(slugs.last?.hasSuffix("-11") == true)
  }

  @Test func `one person in both banks has a page in each`() throws {
    let person = Person.mentor(consents: [.to(.role, .surname)]) {
      $0.mentee = Mentee(origin: .test, since: "2025-09-01")
    }
    let section = try Opened(.of([person])).section
    #expect(section.mentors.map(\.slug) == ["petrova"])
    #expect(section.mentees.map(\.slug) == ["petrova"])
    #expect(section.mentees.first?.name.page?.kind == .mentee)
  }

  @Test func `different names may make equal slugs`() throws {
    let people = [
      Person.mentor("Семёнова Анна", "a", consents: [.to(.role, .surname)]),
      Person.mentor("Семенова Вера", "b", consents: [.to(.role, .surname)]),
    ]
    let rows = try Opened(.of(people)).section.mentors
    #expect(rows.map(\.name.words) == ["Семенова", "Семёнова"])
    #expect(rows.map(\.slug) == ["semenova", "semenova-2"])
  }
}

/// A surname and the path made of it.
struct SlugCase: Sendable, CustomTestStringConvertible {
  let surname: String
  let slug: String

  var testDescription: String { surname.isEmpty ? "empty" : String(surname.prefix(20)) }

  static let all: [SlugCase] = [
    SlugCase(surname: "Щербаков", slug: "shcherbakov"),
    SlugCase(surname: "Подъячев", slug: "podieiachev"),
    SlugCase(surname: "Цой", slug: "tsoi"),
    SlugCase(surname: "Ёлкин", slug: "elkin"),
    SlugCase(surname: "Юрьев", slug: "iurev"),
    SlugCase(surname: "Мамин-Сибиряк", slug: "mamin-sibiriak"),
    SlugCase(surname: "Ґалаґан", slug: "galagan"),
    SlugCase(surname: "O’Hara", slug: "ohara"),
    SlugCase(surname: "李", slug: "uchastnik"),
    SlugCase(surname: "—", slug: "uchastnik"),
    SlugCase(
      surname: String(repeating: "Щ", count: 90),
      slug: String(repeating: "shch", count: 30)),
  ]
}
