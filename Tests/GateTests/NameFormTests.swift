import Diagnostics
import Publication
import Testing

@testable import Records

/// Rule 4: the words for a name, by the allowed parts.
@Suite struct NameFormTests {
  @Test(arguments: NameCase.all)
  func `a name is made of its allowed parts`(_ testCase: NameCase) throws {
    let name = testCase.hasPatronymic ? "Петрова Анна Сергеевна" : "Петрова Анна"
    let consent = Consent.to(all: testCase.parts + [.role])
    let opened = try Opened(.of([.mentor(name, consents: [consent])]))
    let row = try #require(opened.section.mentors.first)
    #expect(row.name.words == testCase.words)
    #expect(row.slug == testCase.slug)
    #expect(row.name.isNamed == (testCase.slug != nil))
    #expect(row.name.page?.title == testCase.slug.map { _ in testCase.words })
  }

  @Test(arguments: SubstituteCase.all)
  func `an alias or a word stands where no part may`(_ testCase: SubstituteCase) throws {
    let opened = try Opened(testCase.records)
    #expect(testCase.words(in: opened) == testCase.alias ?? testCase.word)
  }

  @Test func `a patronymic kept back with the given name has its reason`() throws {
    let opened = try Opened(.of([.mentor(consents: [.to(.role, .surname, .patronymic)])]))
    #expect(opened.outcome("patronymic", of: "person:anna") == "no-consent")
  }
}

/// Allowed parts and the words that they make.
struct NameCase: Sendable, CustomTestStringConvertible {
  let parts: [PersonalCategory]
  let words: String
  let slug: String?
  var hasPatronymic = true

  var testDescription: String {
    parts.map(\.rawValue).joined(separator: "+") + (hasPatronymic ? "" : ", no patronymic")
  }

  static let all: [NameCase] = [
    NameCase(parts: [], words: "Наставник", slug: nil),
    NameCase(parts: [.patronymic], words: "Наставник", slug: nil),
    NameCase(parts: [.surname], words: "Петрова", slug: "petrova"),
    NameCase(parts: [.givenName], words: "Анна", slug: "anna"),
    NameCase(parts: [.surname, .patronymic], words: "Петрова", slug: "petrova"),
    NameCase(parts: [.givenName, .patronymic], words: "Анна Сергеевна", slug: "anna-sergeevna"),
    NameCase(parts: [.surname, .givenName], words: "Петрова Анна", slug: "petrova-anna"),
    NameCase(
      parts: [.surname, .givenName, .patronymic], words: "Петрова Анна Сергеевна",
      slug: "petrova-anna-sergeevna"),
    NameCase(
      parts: [.name], words: "Петрова Анна Сергеевна", slug: "petrova-anna-sergeevna"),
    NameCase(
      parts: [.name], words: "Петрова Анна", slug: "petrova-anna", hasPatronymic: false),
    NameCase(parts: [.patronymic], words: "Наставник", slug: nil, hasPatronymic: false),
  ]
}

/// A place where somebody stands without a name.
struct SubstituteCase: Sendable, CustomTestStringConvertible {
  enum Place: String, CaseIterable, Sendable { case mentors, mentees, mentor, mentee, award }

  let place: Place
  let alias: String?

  var testDescription: String { "\(place.rawValue), \(alias ?? "no alias")" }

  static let all = Place.allCases.flatMap { place in
    [nil, "Педагог А."].map { SubstituteCase(place: place, alias: $0) }
  }

  var word: String {
    switch place {
    case .mentors, .mentor: "Наставник"
    case .mentees, .mentee: "Наставляемый"
    case .award: "Участник"
    }
  }

  var records: RecordSet {
    let both = Person.mentor {
      $0.mentee = Mentee(origin: .test, since: "2025-09-01")
      $0.alias = alias
    }
    return .of([both]) {
      $0.programs = RecordTable([.of(["anna"], []), .of([], ["anna"], id: "vtoraya")])
      $0.awards = RecordTable([.of(["anna"])])
    }
  }

  func words(in opened: Opened) -> String? {
    let section = opened.section
    return switch place {
    case .mentors: section.mentors.first?.name.words
    case .mentees: section.mentees.first?.name.words
    case .mentor: section.programs.first { !$0.mentors.isEmpty }?.mentors.first?.words
    case .mentee: section.programs.first { !$0.mentees.isEmpty }?.mentees.first?.words
    case .award: section.awards.first?.people.first?.words
    }
  }
}
