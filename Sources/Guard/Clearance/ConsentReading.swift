import Diagnostics
import Records

/// The guard's own short reading of a person's papers, so that it need not believe the gate.
///
/// It asks less than the gate does: a value that the gate opened although nothing here supports it
/// is taken for withheld.
struct ConsentReading: Sendable {
  private let person: Person
  private let date: CivilDate
  private let lenient: Bool

  /// Prepares to read one person's papers on a day.
  init(_ person: Person, on date: CivilDate, minors: MinorsPolicy) {
    self.person = person
    self.date = date
    lenient = minors == .lenient
  }

  /// Whether some consent for the section lists a category today.
  func allows(_ category: PersonalCategory) -> Bool {
    person.consents.contains { consent in
      consent.names(OnlineResource.site) && consent.allows(category) && isOfToday(consent)
        && isSignedRightly(consent) && !isTakenBack(category, from: consent)
    }
  }

  /// Whether the law may name the person in neutral places (№ 1802, items 10–11).
  var isNamedByLaw: Bool {
    guard let basis = person.lawBasis, isOfAge else { return false }
    return person.status == .staff || person.status == .official && basis == .signer
  }

  /// Whether the law opens the contacts at work, as it does for heads alone (№ 1802, item 10).
  var hasContactsByLaw: Bool { isNamedByLaw && person.lawBasis == .manager }

  /// Whether the person is 18 or older; of a pupil only the birth date can tell.
  var isOfAge: Bool {
    guard let born = person.birthDate else { return person.status != .pupil }
    return born.birthday(reaching: 18) <= date
  }

  private func isOfToday(_ consent: Consent) -> Bool {
    consent.signed <= date && (consent.validFrom ?? date) <= date && date <= consent.validUntil
      && (consent.separateDocument || consent.signed < ConsentReading.separationDay)
  }

  private func isSignedRightly(_ consent: Consent) -> Bool {
    guard let born = person.birthDate else { return consent.signer == .me && isOfAge }
    if isOfAge { return consent.signer == .me && consent.signed >= born.birthday(reaching: 18) }
    switch consent.signer {
    case .me: return false
    case .meAndGuardian: return true
    case .guardian: return lenient || date < born.birthday(reaching: 14)
    }
  }

  /// A withdrawal takes its categories out of its own consent and of all that were signed before it.
  private func isTakenBack(_ category: PersonalCategory, from consent: Consent) -> Bool {
    person.consents.contains { other in
      guard let day = other.withdrawn, day <= date, other.withdraws(category) else { return false }
      return other.origin == consent.origin || consent.signed < day
    }
  }

  /// The day since which a consent is a document of its own (156-ФЗ of 24.06.2025).
  private static let separationDay = CivilDate(year: 2025, month: 9, day: 1) ?? .earliest
}
