import Diagnostics

/// The law opens data of adults on the staff, and of officials who signed (contract, section 7, rule 3).
struct LawBasisCheck: RecordCheck {
  func check(_ records: RecordSet, on date: CivilDate, into log: inout DiagnosticLog) {
    for person in records.sound(records.people) {
      guard let basis = person.lawBasis else { continue }
      let place = person.place(of: Person.Keys.lawBasis)
      let isAdult = person.birthDate.map { $0.birthday(reaching: 18) <= date } ?? true
      switch person.status {
      case .staff where isAdult: continue
      case .official where isAdult && basis == .signer: continue
      default: log.report(Problem.idleLawBasis(at: place))
      }
    }
  }
}
