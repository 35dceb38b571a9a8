import Diagnostics
import Publication
import Records

extension Gatekeeper {
  /// Takes down every field of every person that holds something and is not shown, with its reason.
  ///
  /// A field that the law opens stays in this list as long as its bearer has a role in mentoring:
  /// there it is shown by consent alone.
  mutating func noteWithheldFields() {
    for person in records.people {
      for field in person.filledFields { noteIfWithheld(field, of: person) }
      noteEntryToCome(person.mentor?.since, "mentor", of: person)
      noteEntryToCome(person.mentee?.since, "mentee", of: person)
      noteStanding(of: person)
    }
  }

  /// Takes down a category that a place asks for and the person does not allow.
  mutating func noteIfWithheld(_ category: PersonalCategory, of person: Person) {
    guard case .withheld(let reason, let from)? = rights(of: person)?.verdict(on: category) else {
      return
    }
    let rule = reason == .noConsent ? GateRule(asking: category) : nil
    withhold(.person, person.id, category.rawValue, reason, from: from, by: rule)
  }

  /// Takes down what the law opens of a person and what a ban closes, which no field tells.
  private mutating func noteStanding(of person: Person) {
    let subject = LedgerSubject(.person, person.id.text)
    if !mayTransfer(person) { ledger.bar(subject) }
    guard let law = lawBasis(of: person) else { return }
    for field in person.filledFields where FieldRule.of(field).law.contains(law) {
      ledger.noteLawful(field.rawValue, of: subject)
    }
  }

  /// Takes down an entry into a bank whose day has not come.
  private mutating func noteEntryToCome(
    _ since: CivilDate?, _ field: String, of person: Person
  ) {
    guard let since, since > date else { return }
    withhold(.person, person.id, field, .future, from: since, by: .bankRow)
  }

  private mutating func noteIfWithheld(_ field: PersonField, of person: Person) {
    let verdict = verdict(on: field, of: person, at: person.hasRole ? .withinMentoring : .neutral)
    if case .withheld(let reason, let from) = verdict {
      // A grade may be shown, but not beside the surname and the portrait.
      let rule: GateRule? = field == .grade && reason == .never ? .bankRow : nil
      withhold(.person, person.id, field.rawValue, reason, from: from, by: rule)
    } else if let obstacle = obstacle(toAllowed: field, of: person) {
      withhold(
        .person, person.id, field.rawValue, obstacle.reason, from: obstacle.from,
        by: obstacle.rule)
    }
  }

  /// What keeps back a field that consents allow by itself; `nil` where it is shown.
  private func obstacle(
    toAllowed field: PersonField, of person: Person
  ) -> (reason: WithheldReason, from: CivilDate?, rule: GateRule)? {
    guard let rights = rights(of: person) else { return nil }
    if field == .patronymic, !person.hasRole || rights.allows(.role),
      case .withheld(let reason, let from) = verdict(
        on: .givenName, of: person, at: person.hasRole ? .withinMentoring : .neutral)
    {
      return (reason, from, .nameForm)
    }
    if !field.isPartOfName, let day = person.entryToCome(after: date) {
      return (.future, day, .bankRow)
    }
    if field == .photo, let medium = person.photo.flatMap({ records[$0] }),
      let refusal = refusal(of: medium)
    {
      return (refusal.reason, refusal.from, .pictures)
    }
    guard person.hasRole, FieldRule.of(field).category != .request else { return nil }
    // Without the role nobody is named in a bank, whatever else the consents allow.
    if case .withheld(let reason, let from) = rights.verdict(on: .role) {
      return (reason, from, .bankRow)
    }
    guard rights.form(of: person).words == nil else { return nil }
    // Nor without a part of the name.
    let parts = [PersonalCategory.surname, .givenName].map { rights.verdict(on: $0) }
    let reasons = parts.compactMap { part -> WithheldReason? in
      if case .withheld(let reason, _) = part { reason } else { nil }
    }
    return reasons.min().map { ($0, nil, .bankRow) }
  }
}

extension PersonField {
  /// Whether the field is shown beyond the banks too, wherever the person is named.
  fileprivate var isPartOfName: Bool { [.surname, .givenName, .patronymic].contains(self) }
}

extension Person {
  /// The day of entry into a bank, where the person has a role but is in no bank yet.
  fileprivate func entryToCome(after date: CivilDate) -> CivilDate? {
    guard hasRole, !isIn(.mentors, on: date), !isIn(.mentees, on: date) else { return nil }
    return [mentor?.since, mentee?.since].compactMap(\.self).min()
  }
}
