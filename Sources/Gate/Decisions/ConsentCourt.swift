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
  static let separateSince = CivilDate(year: 2025, month: 9, day: 1) ?? .earliest

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
  ///
  /// A representative's signature alone is enough up to the fourteenth birthday, later only where
  /// the school has chosen the lenient rule.
  func lastDay(of category: PersonalCategory, in consent: Consent) -> CivilDate {
    var last = term(of: consent)
    if consent.signer == .guardian, minors == .strict, let birthday = birthday(reaching: 14) {
      last = min(last, birthday.adding(days: -1))
    }
    guard let day = withdrawal(of: category, from: consent) else { return last }
    return min(last, day.adding(days: -1))
  }

  /// The first day on which a consent can be effective.
  func firstDay(of consent: Consent) -> CivilDate {
    max(consent.signed, consent.validFrom ?? consent.signed)
  }

  /// Whether a consent binds the school on the day, whatever it allows and wherever.
  ///
  /// It is asked for the bans: a ban counts although the consent is for another resource, or part of
  /// another document.
  func isInForce(_ consent: Consent) -> Bool {
    guard isRightSigner(consent.signer), firstDay(of: consent) <= date else { return false }
    return term(of: consent) >= date && !isWithdrawnWhole(consent)
  }

  /// Whether the person is 18 or older on the day.
  ///
  /// Someone whose birth date is unknown is, but a pupil: nobody may sign for a child whose age
  /// nobody knows.
  var isAdult: Bool {
    guard let comingOfAge = birthday(reaching: 18) else { return person.status != .pupil }
    return comingOfAge <= date
  }

  /// Whose signature the age calls for; `nil` for a pupil of unknown age.
  var requiredSigner: ConsentSigner? {
    if isAdult { return .me }
    return birthday(reaching: 14).map { $0 > date ? .guardian : .meAndGuardian }
  }

  /// The day on which the person reaches an age, where the birth date is known.
  func birthday(reaching age: Int) -> CivilDate? {
    person.birthDate?.birthday(reaching: age)
  }

  private func isRightSigner(_ signer: ConsentSigner) -> Bool {
    if isAdult { return signer == .me }
    guard let fourteenth = birthday(reaching: 14) else { return false }
    let isUnder14 = fourteenth > date
    switch signer {
    case .me: return false
    case .guardian: return isUnder14 || minors == .lenient
    case .meAndGuardian: return true
    }
  }

  /// The last day of the term; what was signed in childhood ends before the eighteenth birthday.
  private func term(of consent: Consent) -> CivilDate {
    guard let comingOfAge = birthday(reaching: 18), consent.signed < comingOfAge else {
      return consent.validUntil
    }
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
    for other in person.consents where other.withdraws(category) {
      guard let day = withdrawal(in: other, reaching: consent) else { continue }
      earliest = min(earliest ?? day, day)
    }
    return earliest
  }

  /// Whether a general withdrawal has taken a consent away altogether.
  private func isWithdrawnWhole(_ consent: Consent) -> Bool {
    person.consents.contains { other in
      guard other.withdrawnCategories.isEmpty else { return false }
      return withdrawal(in: other, reaching: consent).map { $0 <= date } ?? false
    }
  }

  /// The day of a withdrawal that reaches a consent: its own, or one after it was signed.
  private func withdrawal(in other: Consent, reaching consent: Consent) -> CivilDate? {
    guard let day = other.withdrawn else { return nil }
    return other.origin == consent.origin || consent.signed < day ? day : nil
  }
}
