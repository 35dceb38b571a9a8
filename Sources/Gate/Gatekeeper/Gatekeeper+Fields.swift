import Diagnostics
import Publication
import Records

extension Gatekeeper {
  /// Lets a field of a person through by consent; `nil` where there is no value or no right.
  mutating func disclose<Value: Sendable>(
    _ value: Value?, _ field: PersonField, of person: Person
  ) -> Disclosed<Value>? {
    guard let value, let line = line(for: field, of: person, at: .withinMentoring) else {
      return nil
    }
    return Disclosed(value, by: [line])
  }

  /// Lets a list of a person through by consent; an empty one says nothing.
  mutating func disclose<Value: Sendable>(
    _ values: [Value], _ field: PersonField, of person: Person
  ) -> Disclosed<[Value]>? {
    disclose(values.isEmpty ? nil : values, field, of: person)
  }

  /// Lets a field through in a neutral place, by law or by consent (rule 3).
  mutating func discloseInNeutralPlace<Value: Sendable>(
    _ value: Value?, _ field: PersonField, of person: Person
  ) -> Disclosed<Value>? {
    guard let value, let line = line(for: field, of: person, at: .neutral) else { return nil }
    return Disclosed(value, by: [line])
  }

  /// The ledger line that opens a field in a place, made when it is first needed.
  mutating func line(
    for field: PersonField, of person: Person, at place: Standing
  ) -> LedgerLine? {
    guard case .allowed(let basis, let until) = verdict(on: field, of: person, at: place) else {
      return nil
    }
    let rule = basis == .consent ? GateRule(openingByConsent: field) : nil
    return ledger.publish(
      PublishedLine(
        subject: LedgerSubject(.person, person.id.text), field: field.rawValue, basis: basis,
        until: until, rule: rule))
  }

  /// The decision about a field of a person in a place.
  func verdict(on field: PersonField, of person: Person, at place: Standing) -> Verdict {
    let rule = FieldRule.of(field)
    guard let category = rule.category else { return .withheld(.never, from: nil) }
    if place == .neutral, let law = lawBasis(of: person), rule.law.contains(law) {
      return .allowed(.law, until: nil)
    }
    if field == .grade, hidesGrade(of: person) { return .withheld(.never, from: nil) }
    return rights(of: person)?.verdict(on: category) ?? .withheld(.noConsent, from: nil)
  }

  /// The capacity in which the law opens a person's name in neutral places, if any does.
  ///
  /// Only adult staff have one, and officials of other bodies as signers; anybody else's has no
  /// effect.
  func lawBasis(of person: Person) -> LawBasis? {
    person.effectiveLawBasis(isAdult: rights(of: person)?.isAdult ?? false)
  }

  /// A pupil is never shown with surname, grade and portrait together (rule 5), wherever the
  /// portrait stands.
  private func hidesGrade(of person: Person) -> Bool {
    guard person.status == .pupil, let rights = rights(of: person) else { return false }
    guard rights.allows(.surname), rights.allows(.grade), rights.allows(.photo) else {
      return false
    }
    return sitters.pictures(of: person.id).contains { id in
      guard let medium = records.media[id] else { return false }
      return person.photo?.id == id
        ? mayShow(medium) : sitters.category(of: medium) == .photo && mayShow(medium)
    }
  }
}
