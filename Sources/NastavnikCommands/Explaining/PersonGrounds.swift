import Gate
import Publication
import Records

/// Finds the grounds of what the ledger says of one person.
struct PersonGrounds {
  let person: Person
  let subject: LedgerSubject
  let review: PersonReview
  let survey: SectionSurvey

  /// The export for the municipal bank, which goes by the consents for that resource.
  private static let municipalExport = "data/municipal.json"

  /// What was decided about a field of the record.
  func decisions(on field: PersonField) -> [Decision] {
    let category = PersonReview.category(of: field)
    let noted = decisions(noted: field.rawValue, for: category)
    if !noted.isEmpty { return noted }
    if review.isOpenByLaw(field) {
      return [Decision(state: .allowed, basis: .law, rule: .lawBasis)]
    }
    guard let category else {
      return [Decision(state: .withheld, reason: .never, rule: .field)]
    }
    return [decision(on: category, rule: .field)]
  }

  /// What was decided about a category that is no field of the record.
  func decisions(on category: PersonalCategory) -> [Decision] {
    var noted = decisions(noted: category.rawValue, for: category)
    // Whoever stands in a bank by name is told to be a mentor or a mentee.
    let bankFiles = category == .role ? filesOfNamedRows : []
    if !bankFiles.isEmpty, let place = noted.firstIndex(where: { $0.state == .shown }) {
      noted[place].files = Set(noted[place].files + bankFiles).inByteOrder
    } else if !bankFiles.isEmpty {
      var decision = decision(on: category, rule: PersonReview.rule(asking: category))
      decision.state = .shown
      decision.files = bankFiles
      return [decision]
    }
    guard noted.isEmpty else { return noted }
    return [decision(on: category, rule: PersonReview.rule(asking: category))]
  }

  /// The files that show the person's row in a bank by name.
  private var filesOfNamedRows: [String] {
    let fields = [PersonField.mentorSince, .menteeSince].map(\.rawValue)
    let found = survey.published(of: subject).filter { fields.contains($0.line.field) }
    return Set(found.flatMap(\.files)).inByteOrder
  }

  /// The decisions that the ledger tells, those that show something first.
  private func decisions(noted field: String, for category: PersonalCategory?) -> [Decision] {
    let shown = survey.published(of: subject).filter { $0.line.field == field }.map { found in
      Decision(
        state: .shown, basis: found.line.basis, rule: found.line.rule, until: found.line.until,
        consents: found.line.basis == .consent
          ? consents(behind: category, shownIn: found.files) : [],
        files: found.files)
    }
    let withheld = survey.withheld(of: subject).filter { $0.field == field }.map { line in
      Decision(
        state: .withheld, reason: line.reason, rule: line.rule, from: line.from,
        consents: consents(of: category, failingFor: line.reason))
    }
    return shown + withheld
  }

  /// What consents say of a category that no place of the section asks for.
  private func decision(on category: PersonalCategory, rule: GateRule) -> Decision {
    let findings = review.findings(on: category)
    let effective = findings.filter(\.isEffective)
    if !effective.isEmpty {
      return Decision(
        state: .allowed, basis: .consent, rule: rule, until: effective.map(\.lastDay).max(),
        consents: effective.map { number(of: $0.consent) })
    }
    let reason = findings.compactMap(\.obstacles.first).min() ?? .noConsent
    return Decision(
      state: .withheld, reason: reason,
      rule: reason == .noConsent ? rule : .effectiveConsent,
      consents: consents(of: category, failingFor: reason))
  }

  /// The consents by which files show a category.
  private func consents(behind category: PersonalCategory?, shownIn files: [String]) -> [Int] {
    guard let category else { return [] }
    var resources: [String] = []
    if files.contains(where: { $0 != PersonGrounds.municipalExport }) {
      resources.append(OnlineResource.site)
    }
    if files.contains(PersonGrounds.municipalExport) { resources.append(OnlineResource.municipal) }
    let numbers = resources.flatMap { resource in
      review.findings(on: category, resource: resource).filter(\.isEffective)
        .map { number(of: $0.consent) }
    }
    return Set(numbers).sorted()
  }

  /// The consents that speak of a category and fail for a reason.
  private func consents(
    of category: PersonalCategory?, failingFor reason: WithheldReason
  ) -> [Int] {
    guard let category else { return [] }
    return review.findings(on: category).filter { $0.obstacles.first == reason }
      .map { number(of: $0.consent) }
  }

  /// The number of a consent in the record, from 1.
  private func number(of consent: Consent) -> Int {
    (person.consents.firstIndex { $0.origin == consent.origin } ?? 0) + 1
  }
}
