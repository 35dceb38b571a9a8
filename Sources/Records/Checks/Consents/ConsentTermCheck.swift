import Diagnostics

/// Whether a consent is in its term, and who notices before it ends.
///
/// Of several reasons the one that came first in the life of the consent is told.
struct ConsentTermCheck: RecordCheck {
  /// How many days ahead the end of a consent is announced.
  static let notice = 30

  func check(_ records: RecordSet, on date: CivilDate, into log: inout DiagnosticLog) {
    for person in records.sound(records.people) {
      for consent in person.consents { check(consent, of: person, on: date, into: &log) }
    }
  }

  private func check(
    _ consent: Consent, of person: Person, on date: CivilDate, into log: inout DiagnosticLog
  ) {
    // Of a withdrawal before the signature another check tells.
    guard consent.withdrawn ?? consent.signed >= consent.signed else { return }
    guard consent.validUntil >= max(consent.signed, consent.validFrom ?? consent.signed) else {
      log.report(Problem.consentWithoutDays(at: consent.place(of: Consent.Keys.validUntil)))
      return
    }
    let lastDay = consent.lastDay(bornOn: person.birthDate)
    if consent.signed > date {
      log.report(Problem.futureConsent(consent.signed, at: consent.place(of: Consent.Keys.signed)))
    } else if consent.validUntil < date {
      log.report(
        Problem.expiredConsent(consent.validUntil, at: consent.place(of: Consent.Keys.validUntil)))
    } else if let received = consent.withdrawn, let lastDay = consent.lastDayToStop,
      received <= date
    {
      log.report(
        Problem.withdrawnConsent(
          received, lastDay: lastDay,
          isPartial: !consent.withdrawnCategories.isEmpty,
          at: consent.place(of: Consent.Keys.withdrawn)))
    } else if lastDay < date {
      log.report(Problem.outgrownConsent(at: consent.place(of: Consent.Keys.signed)))
    } else if date.days(until: lastDay) <= ConsentTermCheck.notice,
      !person.consents.contains(where: consent.isContinued)
    {
      log.report(
        Problem.endingConsent(
          lastDay, daysLeft: date.days(until: lastDay),
          comesOfAge: lastDay < consent.validUntil,
          at: consent.place(of: Consent.Keys.validUntil)))
    }
  }
}
