import Diagnostics

/// Whether the right people signed, and on a paper of its own.
struct ConsentFormCheck: RecordCheck {
  func check(_ records: RecordSet, on date: CivilDate, into log: inout DiagnosticLog) {
    let minors = records.site?.privacy.minors ?? .strict
    for person in records.sound(records.people) {
      for consent in person.consents {
        if consent.isEnclosed {
          log.report(
            Problem.enclosedConsent(at: consent.place(of: Consent.Keys.separateDocument)))
        }
        // Of what is over or outgrown the check of terms tells; who signed it matters no more.
        guard consent.lastDay(bornOn: person.birthDate) >= date,
          !consent.isRevoked(on: date)
        else { continue }
        if let right = rightSigners(for: person, on: date, minors: minors),
          !right.contains(consent.signer)
        {
          log.report(
            Problem.wrongSigner(
              right.map(\.title), at: consent.place(of: Consent.Keys.signer)))
        }
      }
    }
  }

  /// Who may sign by the age on a day (СК, article 64; ГК, articles 26 and 28).
  private func rightSigners(
    for person: Person, on date: CivilDate, minors: MinorsPolicy
  ) -> [ConsentSigner]? {
    guard let birthDate = person.birthDate, birthDate.birthday(reaching: 18) > date else {
      return [.me]
    }
    let isUnder14 = birthDate.birthday(reaching: 14) > date
    return isUnder14 || minors == .lenient ? [.guardian, .meAndGuardian] : [.meAndGuardian]
  }
}
