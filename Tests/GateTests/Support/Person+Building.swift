import Diagnostics
import Markdown

@testable import Records

extension Person {
  /// Somebody with a name and a status, and nothing else.
  static func named(
    _ name: String = "Петрова Анна Сергеевна", _ id: RecordID = "anna",
    status: PersonStatus = .staff, consents: [Consent] = [],
    _ change: (inout Person) -> Void = { _ in }
  ) -> Person {
    let parts = name.split(separator: " ").map(String.init)
    var person = Person(
      id: id, origin: .test, surname: parts.first ?? "",
      givenName: parts.dropFirst().first ?? "", status: status)
    person.patronymic = parts.dropFirst(2).first
    person.consents = Person.numbered(consents)
    change(&person)
    return person
  }

  /// A teacher in the bank of mentors.
  static func mentor(
    _ name: String = "Петрова Анна Сергеевна", _ id: RecordID = "anna", consents: [Consent] = [],
    _ change: (inout Person) -> Void = { _ in }
  ) -> Person {
    .named(name, id, consents: consents) {
      $0.mentor = Mentor(origin: .test, since: "2025-09-01")
      change(&$0)
    }
  }

  /// A teacher in the bank of mentees.
  static func mentee(
    _ name: String = "Сидоров Иван Петрович", _ id: RecordID = "ivan", consents: [Consent] = [],
    _ change: (inout Person) -> Void = { _ in }
  ) -> Person {
    .named(name, id, consents: consents) {
      $0.mentee = Mentee(origin: .test, since: "2025-09-01")
      change(&$0)
    }
  }

  /// A pupil of the given birth date in the bank of mentees.
  static func pupil(
    _ name: String = "Зайцева Лена Олеговна", _ id: RecordID = "lena", born: CivilDate?,
    consents: [Consent] = [], _ change: (inout Person) -> Void = { _ in }
  ) -> Person {
    .mentee(name, id, consents: consents) {
      $0.status = .pupil
      $0.birthDate = born
      change(&$0)
    }
  }

  /// Consents stand in different lines of their file.
  private static func numbered(_ consents: [Consent]) -> [Consent] {
    consents.enumerated().map { index, consent in
      var numbered = consent
      numbered.origin = SourcePlace(file: "people/test.yaml", line: index + 1, column: 1)
      return numbered
    }
  }
}
