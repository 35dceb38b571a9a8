import Diagnostics

/// Those who take part are in a bank, are not paired with themselves, and make a group (D, points 7, 9).
struct ProgramPeopleCheck: RecordCheck {
  func check(_ records: RecordSet, on date: CivilDate, into log: inout DiagnosticLog) {
    for program in records.sound(records.programs) {
      let mentors = Set(program.mentors.map(\.id))
      for mentee in program.mentees where mentors.contains(mentee.id) {
        log.report(Problem.selfPair(program.title, at: mentee.place))
      }
      if program.draft { continue }
      if program.kinds.contains(.group), Set(program.mentees.map(\.id)).count < 2 {
        log.report(Problem.groupSize(program.title, at: program.place(of: Program.Keys.mentees)))
      }
      checkBanks(of: program, records, into: &log)
    }
  }

  /// In a reverse programme the younger teaches, so either bank will do for either side.
  private func checkBanks(
    of program: Program, _ records: RecordSet, into log: inout DiagnosticLog
  ) {
    let isReverse = program.kinds.contains(.reverse)
    for reference in program.mentors {
      guard let person = records[reference], !records.isFlawed(person) else { continue }
      if person.mentor == nil, !isReverse || person.mentee == nil {
        log.report(Problem.notInBank(program.title, "наставников", at: reference.place))
      }
    }
    for reference in program.mentees {
      guard let person = records[reference], !records.isFlawed(person) else { continue }
      if person.mentee == nil, !isReverse || person.mentor == nil {
        log.report(Problem.notInBank(program.title, "наставляемых", at: reference.place))
      }
    }
  }
}
