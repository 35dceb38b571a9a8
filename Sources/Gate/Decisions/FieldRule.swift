import Records

/// By what a field of a person can be opened: a category of consent, and perhaps the law.
///
/// The table is the whole policy on fields. Opening a field is one line in it; a field without a
/// category stays closed whatever the consents say.
struct FieldRule: Sendable {
  /// The field.
  let field: PersonField
  /// The category that a consent has to allow; `nil` for what is never published.
  let category: PersonalCategory?
  /// The capacities in which the law opens it in neutral places (№ 1802, items 10–11; rule 3).
  let law: Set<LawBasis>

  private init(_ field: PersonField, _ category: PersonalCategory?, _ law: Set<LawBasis> = []) {
    self.field = field
    self.category = category
    self.law = law
  }

  /// One line a field, in the order of the contract.
  static let table: [FieldRule] = [
    FieldRule(.surname, .surname, [.manager, .teacher, .signer]),
    FieldRule(.givenName, .givenName, [.manager, .teacher, .signer]),
    FieldRule(.patronymic, .patronymic, [.manager, .teacher, .signer]),
    FieldRule(.birthDate, nil),
    FieldRule(.position, .position, [.manager, .teacher, .signer]),
    FieldRule(.subjects, .position, [.teacher]),
    FieldRule(.workplace, .workplace),
    FieldRule(.category, .education, [.teacher]),
    FieldRule(.education, .education, [.teacher]),
    FieldRule(.experienceYears, .experience, [.teacher]),
    FieldRule(.grade, .grade),
    FieldRule(.awards, .awards),
    FieldRule(.competencies, .competencies),
    FieldRule(.interests, .interests),
    FieldRule(.bio, .bio),
    FieldRule(.workEmail, .contacts, [.manager]),
    FieldRule(.workPhone, .contacts, [.manager]),
    FieldRule(.email, nil),
    FieldRule(.phone, nil),
    FieldRule(.address, nil),
    FieldRule(.guardian, nil),
    FieldRule(.photo, .photo),
    FieldRule(.mentorSince, .role),
    FieldRule(.mentorUntil, .role),
    FieldRule(.mentorState, .role),
    FieldRule(.mentorForms, .role),
    FieldRule(.mentorKinds, .role),
    FieldRule(.mentorTimeResource, .role),
    FieldRule(.mentorDesiredMentee, .role),
    FieldRule(.mentorOrder, nil),
    FieldRule(.menteeSince, .role),
    FieldRule(.menteeUntil, .role),
    FieldRule(.menteeState, .role),
    FieldRule(.menteeRequests, .request),
    FieldRule(.menteeDifficulties, nil),
    FieldRule(.menteeOrder, nil),
  ]

  /// The rule of a field.
  static func of(_ field: PersonField) -> FieldRule {
    byField[field] ?? FieldRule(field, nil)
  }

  private static let byField = Dictionary(
    table.map { ($0.field, $0) }, uniquingKeysWith: { first, _ in first })
}
