package import Diagnostics
package import Records

/// One person's record as the rules see it on a day, for commands that explain their decisions.
///
/// It decides nothing itself: what was decided stands in the ledger.
package struct PersonReview: Sendable {
  private let court: ConsentCourt

  /// Looks at a person on a day.
  package init(of person: Person, in records: RecordSet, on date: CivilDate) {
    court = ConsentCourt(person: person, date: date, minors: records.minorsPolicy)
  }

  /// Whether the person is 18 or older on the day.
  package var isAdult: Bool { court.isAdult }

  /// Whose signature the age calls for; `nil` for a pupil of unknown age.
  package var requiredSigner: ConsentSigner? { court.requiredSigner }

  /// The last day on which a consent signed in childhood can count; `nil` for an adult.
  package var lastDayOfChildhood: CivilDate? {
    isAdult ? nil : court.birthday(reaching: 18)?.adding(days: -1)
  }

  /// The capacity in which the law opens some fields in neutral places, where it has an effect.
  package var lawBasis: LawBasis? { court.person.effectiveLawBasis(isAdult: isAdult) }

  /// The fields that the rules know, in the order of the contract.
  package static var fields: [PersonField] { FieldRule.table.map(\.field) }

  /// The category that opens a field; `nil` for what is never published.
  package static func category(of field: PersonField) -> PersonalCategory? {
    FieldRule.of(field).category
  }

  /// The rule that asks for a category.
  package static func rule(asking category: PersonalCategory) -> GateRule {
    GateRule(asking: category)
  }

  /// Whether the law opens a field in neutral places.
  package func isOpenByLaw(_ field: PersonField) -> Bool {
    lawBasis.map(FieldRule.of(field).law.contains) ?? false
  }

  /// Whether the record holds something in a field.
  package func isFilled(_ field: PersonField) -> Bool { court.person.holds(field) }

  /// The consents that speak of a category, with what each does for it on a resource.
  package func findings(
    on category: PersonalCategory, resource: String = OnlineResource.site
  ) -> [ConsentFinding] {
    court.person.consents.filter { $0.allows(category) }.map { consent in
      ConsentFinding(
        consent: consent,
        obstacles: court.obstacles(to: category, on: resource, in: consent).sorted(),
        firstDay: court.firstDay(of: consent),
        lastDay: court.lastDay(of: category, in: consent))
    }
  }
}
