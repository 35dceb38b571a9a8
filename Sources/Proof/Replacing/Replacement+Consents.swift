import Chance
import Diagnostics
import Gate
import Records

extension Replacement {
  /// Since when a consent has to be a separate document (156-ФЗ of 24.06.2025).
  private static let separateSince = CivilDate(year: 2025, month: 9, day: 1) ?? .earliest

  /// Replaces what nobody is shown of consents: papers, days, and conditions not posted.
  ///
  /// Days change only as far as no decision hangs on them.
  mutating func replaceConsents(of person: inout Person, _ subject: LedgerSubject) {
    for index in person.consents.indices {
      replaceSecret(&person.consents[index].paper, subject, "consents[\(index)].paper")
      replaceConditions(of: &person.consents[index], subject, index)
      replaceTerm(of: &person.consents[index], subject, index)
      replaceSigning(of: &person, at: index, subject)
    }
  }

  private mutating func replaceConditions(
    of consent: inout Consent, _ subject: LedgerSubject, _ index: Int
  ) {
    if let posted = consent.conditionsPosted, posted <= date { return }
    guard var draw = draw(subject, "consents[\(index)].conditions") else { return }
    consent.conditions = draw.random.chance(25) ? nil : draw.text()
  }

  private mutating func replaceTerm(
    of consent: inout Consent, _ subject: LedgerSubject, _ index: Int
  ) {
    guard var draw = draw(subject, "consents[\(index)].valid_until") else { return }
    let date = date
    let firstDay = max(consent.signed, consent.validFrom ?? consent.signed)
    consent.validUntil = day(like: consent.validUntil, &draw) { [$0 < date, $0 < firstDay] }
  }

  private mutating func replaceSigning(
    of person: inout Person, at index: Int, _ subject: LedgerSubject
  ) {
    guard var draw = draw(subject, "consents[\(index)].signed") else { return }
    let consent = person.consents[index]
    var thresholds = person.consents.compactMap(\.withdrawn)
    thresholds += [consent.validFrom, person.birthDate?.birthday(reaching: 18)].compactMap(\.self)
    thresholds += [Replacement.separateSince, date, date.adding(days: 1), consent.validUntil]
    person.consents[index].signed = day(like: consent.signed, &draw) { day in
      thresholds.map { day < $0 } + thresholds.map { day == $0 }
    }
  }
}
