import Diagnostics
import Gate
import Publication
import Records

extension Journal {
  /// Takes down which consents of a person are no document of their own, or have conditions that
  /// nobody has posted.
  mutating func addDuties(of person: Person) {
    let record = LedgerSubject(.person, person.id.text).name
    for consent in person.consents where consent.signed <= date && consent.validUntil >= date {
      guard !consent.isRevoked(on: date) else { continue }
      if consent.isEnclosed {
        enclosed.append(
          Duty(
            record: record, signed: consent.signed,
            place: consent.place(of: "separate_document")))
      }
      if let lastDay = consent.lastDayToPost, consent.conditionsPosted ?? .latest > date {
        let key = consent.conditions == nil ? "bans" : "conditions"
        unposted.append(
          Duty(
            record: record, signed: consent.signed, lastDay: lastDay, place: consent.place(of: key))
        )
      }
    }
  }

  /// Takes down the withdrawals of a person whose days to stop are running.
  mutating func addWithdrawals(of person: Person) {
    for consent in person.consents {
      guard let received = consent.withdrawn, received <= date,
        let lastDay = consent.lastDayToStop, lastDay >= date
      else { continue }
      withdrawals.append(
        Withdrawal(
          record: LedgerSubject(.person, person.id.text).name, received: received,
          lastDay: lastDay, categories: consent.withdrawnCategories,
          place: consent.place(of: "withdrawn"),
          isBuilt: memory.memory.map { $0.date >= received } ?? false))
    }
  }

  /// Takes down what builds took away, as long as it is remembered.
  mutating func addRemovals(_ survey: SectionSurvey) {
    removals = (memory.memory?.removals ?? []).filter { $0.isRunning(on: date) }.map {
      RemovalNotice($0, in: survey.records, baseURL: survey.section.baseURL)
    }
  }
}
