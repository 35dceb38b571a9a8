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
    withhold(.person, person.id, category.rawValue, reason, from: from)
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
    withhold(.person, person.id, field, .future, from: since)
  }

  private mutating func noteIfWithheld(_ field: PersonField, of person: Person) {
    let verdict = verdict(on: field, of: person, at: person.hasRole ? .withinMentoring : .neutral)
    if case .withheld(let reason, let from) = verdict {
      withhold(.person, person.id, field.rawValue, reason, from: from)
    } else if let obstacle = obstacle(toAllowed: field, of: person) {
      withhold(.person, person.id, field.rawValue, obstacle.reason, from: obstacle.from)
    }
  }

  /// What keeps back a field that consents allow by itself; `nil` where it is shown.
  private func obstacle(
    toAllowed field: PersonField, of person: Person
  ) -> (reason: WithheldReason, from: CivilDate?)? {
    guard let rights = rights(of: person) else { return nil }
    if field == .patronymic, !person.hasRole || rights.allows(.role),
      case .withheld(let reason, let from) = verdict(
        on: .givenName, of: person, at: person.hasRole ? .withinMentoring : .neutral)
    {
      return (reason, from)
    }
    if !field.isPartOfName, let day = person.entryToCome(after: date) { return (.future, day) }
    if field == .photo, let medium = person.photo.flatMap({ records[$0] }),
      let refusal = refusal(of: medium)
    {
      return refusal
    }
    guard person.hasRole, FieldRule.of(field).category != .request else { return nil }
    // Without the role nobody is named in a bank, whatever else the consents allow.
    if case .withheld(let reason, let from) = rights.verdict(on: .role) { return (reason, from) }
    guard rights.form(of: person).words == nil else { return nil }
    // Nor without a part of the name.
    let parts = [PersonalCategory.surname, .givenName].map { rights.verdict(on: $0) }
    let reasons = parts.compactMap { part -> WithheldReason? in
      if case .withheld(let reason, _) = part { reason } else { nil }
    }
    return reasons.min().map { ($0, nil) }
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

  /// The fields of the record that hold something.
  fileprivate var filledFields: [PersonField] {
    PersonField.allCases.filter { holds($0) }
  }

  private func holds(_ field: PersonField) -> Bool {
    switch field {
    case .surname, .givenName: true
    case .patronymic: patronymic != nil
    case .birthDate: birthDate != nil
    case .position: position != nil
    case .subjects: !subjects.isEmpty
    case .workplace: workplace != nil
    case .category: category != nil
    case .education: education != nil
    case .experienceYears: experienceYears != nil
    case .grade: grade != nil
    case .awards: !awards.isEmpty
    case .competencies: !competencies.isEmpty
    case .interests: !interests.isEmpty
    case .bio: bio != nil
    case .workEmail: workEmail != nil
    case .workPhone: workPhone != nil
    case .email: email != nil
    case .phone: phone != nil
    case .address: address != nil
    case .guardian: guardian != nil
    case .photo: photo != nil
    default: mentor?.holds(field) ?? false || mentee?.holds(field) ?? false
    }
  }
}

extension Mentor {
  fileprivate func holds(_ field: PersonField) -> Bool {
    switch field {
    case .mentorSince: true
    case .mentorUntil: until != nil
    case .mentorState: state != nil
    case .mentorForms: !forms.isEmpty
    case .mentorKinds: !kinds.isEmpty
    case .mentorTimeResource: timeResource != nil
    case .mentorDesiredMentee: desiredMentee != nil
    case .mentorOrder: order != nil
    default: false
    }
  }
}

extension Mentee {
  fileprivate func holds(_ field: PersonField) -> Bool {
    switch field {
    case .menteeSince: true
    case .menteeUntil: until != nil
    case .menteeState: state != nil
    case .menteeRequests: !requests.isEmpty
    case .menteeDifficulties: !difficulties.isEmpty
    case .menteeOrder: order != nil
    default: false
    }
  }
}
