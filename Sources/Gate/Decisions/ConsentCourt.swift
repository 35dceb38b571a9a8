import Diagnostics
import Records

/// Decides on one day which consents of one person are effective (contract, section 7, rule 1).
struct ConsentCourt: Sendable {
  /// The person whose consents they are.
  let person: Person
  /// The day of the build.
  let date: CivilDate
  /// Who may sign for a teenager of 14 to 17.
  let minors: MinorsPolicy

  /// From this day on a consent must be a separate document (156-ФЗ of 24.06.2025).
  static let separateSince = CivilDate(year: 2025, month: 9, day: 1) ?? .latest

  /// What keeps a consent from allowing a category on a resource; nothing where it is effective.
  ///
  /// A consent that does not list the category says nothing about it and is not asked here.
  func obstacles(
    to category: PersonalCategory, on resource: String, in consent: Consent
  ) -> [WithheldReason] {
    var found: [WithheldReason] = []
    if !isRightSigner(consent.signer) { found.append(.wrongSigner) }
    if !consent.separateDocument && consent.signed >= ConsentCourt.separateSince {
      found.append(.notSeparate)
    }
    if !consent.names(resource) { found.append(.otherResource) }
    if firstDay(of: consent) > date { found.append(.notYetValid) }
    if let day = withdrawal(of: category, from: consent), day <= date { found.append(.withdrawn) }
    if term(of: consent) < date { found.append(.expired) }
    return found
  }

  /// The last day on which a consent allows a category, as far as the records tell.
  func lastDay(of category: PersonalCategory, in consent: Consent) -> CivilDate {
    let term = term(of: consent)
    guard let day = withdrawal(of: category, from: consent) else { return term }
    return min(term, day.adding(days: -1))
  }

  /// The first day on which a consent can be effective.
  func firstDay(of consent: Consent) -> CivilDate {
    max(consent.signed, consent.validFrom ?? consent.signed)
  }

  /// Whether a consent binds the school on the day, whatever it allows and wherever.
  func isInForce(_ consent: Consent) -> Bool {
    isRightSigner(consent.signer) && firstDay(of: consent) <= date && term(of: consent) >= date
      && !(consent.withdrawn.map { $0 <= date } ?? false && consent.withdrawnCategories.isEmpty)
  }

  /// Whether the person is 18 or older on the day; someone whose birth date is unknown is.
  var isAdult: Bool { (comingOfAge ?? .earliest) <= date }

  /// The day of the eighteenth birthday, where the birth date is known.
  private var comingOfAge: CivilDate? { person.birthDate?.birthday(reaching: 18) }

  private func isRightSigner(_ signer: ConsentSigner) -> Bool {
    if isAdult { return signer == .me }
    let isUnder14 = person.birthDate.map { $0.birthday(reaching: 14) > date } ?? false
    switch signer {
    case .me: return false
    case .guardian: return isUnder14 || minors == .lenient
    case .meAndGuardian: return true
    }
  }

  /// The last day of the term; what was signed in childhood ends before the eighteenth birthday.
  private func term(of consent: Consent) -> CivilDate {
    guard let comingOfAge, consent.signed < comingOfAge else { return consent.validUntil }
    return min(consent.validUntil, comingOfAge.adding(days: -1))
  }

  /// The day on which a category was withdrawn from a consent, the earliest where there are several.
  ///
  /// A withdrawal reaches every consent signed before it, so that nobody has to hunt for the papers:
  /// the narrow one takes its categories out of them, the general one takes out all.
  private func withdrawal(
    of category: PersonalCategory, from consent: Consent
  ) -> CivilDate? {
    var earliest: CivilDate?
    for other in person.consents {
      guard let day = other.withdrawn, other.withdraws(category) else { continue }
      guard other.origin == consent.origin || consent.signed < day else { continue }
      earliest = min(earliest ?? day, day)
    }
    return earliest
  }
}
