import Diagnostics
import Gate
import Publication
import Records

/// What the ledger opens, believed only where the guard's own reading of the papers supports it.
struct ClearanceRules: Sendable {
  /// Who is who, for everybody in the records.
  private let people: [LedgerSubject: Int32]
  private let clearances: [PersonClearance]
  /// For each line of the ledger whose field it opens; `nil` for a line about something else, and
  /// for one that nothing supports.
  private let lines: [(person: Int32, part: NameParts)?]
  private let ledger: Ledger

  /// Reads the ledger of a day.
  ///
  /// - Parameters:
  ///   - records: the private records.
  ///   - ledger: what the gate let through and kept back.
  ///   - date: the day of the build.
  ///   - numbers: the numbers of the people in the index.
  ///   - count: how many people there are, those of protected lists included.
  init(
    _ records: RecordSet, _ ledger: Ledger, on date: CivilDate,
    numbers: [LedgerSubject: Int32], count: Int
  ) {
    people = numbers
    self.ledger = ledger
    let minors = records.site?.privacy.minors ?? .strict
    var kept: [Int32: NameParts] = [:]
    ledger.forEachWithheld { line in
      if let person = numbers[line.subject], let part = NameParts(field: line.field) {
        kept[person, default: []].insert(part)
      }
    }
    var clearances = Array(repeating: PersonClearance(), count: count)
    var consented: [Int32: NameParts] = [:]
    var legal: [Int32: NameParts] = [:]
    for person in records.people {
      let subject = LedgerSubject(.person, person.id.text)
      guard let number = numbers[subject] else { continue }
      let reading = ConsentReading(person, on: date, minors: minors)
      var byConsent: NameParts = []
      for (part, _, category) in NameParts.openable where reading.allows(category) {
        byConsent.insert(part)
      }
      var byLaw: NameParts = []
      if reading.isNamedByLaw { byLaw = [.surname, .givenName, .patronymic] }
      if reading.hasContactsByLaw { byLaw.formUnion([.workEmail, .workPhone]) }
      (consented[number], legal[number]) = (byConsent, byLaw)
      var clearance = PersonClearance()
      clearance.consented = byConsent
      clearance.open = byConsent.union(byLaw).subtracting(kept[number] ?? [])
      for field in ledger.lawful[subject] ?? [] {
        if let part = NameParts(field: field), byLaw.contains(part) {
          clearance.lawful.insert(part)
        }
      }
      clearance.isBarredFromTransfer = ledger.barredFromTransfer.contains(subject)
      clearances[Int(number)] = clearance
    }
    self.clearances = clearances
    lines = ledger.published.map { line in
      guard let number = numbers[line.subject], let part = NameParts(field: line.field) else {
        return nil
      }
      let supported: NameParts? =
        switch line.basis {
        case .consent: consented[number]
        case .law: legal[number]
        case .public: nil
        }
      return supported?.contains(part) == true ? (number, part) : nil
    }
  }

  /// The number of a person of the records.
  func number(of person: LedgerSubject) -> Int32? { people[person] }

  /// What may be said of a person in general.
  func clearance(of person: Int32) -> PersonClearance { clearances[Int(person)] }

  /// Whose field a line of the ledger opens, where something supports it.
  func part(of line: LedgerLine) -> (person: Int32, part: NameParts)? {
    lines.indices.contains(line.index) ? lines[line.index] : nil
  }

  /// Who stands behind a concealment.
  func person(behind concealment: Concealment) -> Int32? {
    ledger.person(behind: concealment).flatMap { people[$0] }
  }
}
