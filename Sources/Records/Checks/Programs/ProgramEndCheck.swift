import Diagnostics

/// A programme that ended says why, and one that says why says when (D, point 19).
struct ProgramEndCheck: RecordCheck {
  func check(_ records: RecordSet, on date: CivilDate, into log: inout DiagnosticLog) {
    for program in records.sound(records.programs) {
      if program.ended != nil, program.endReason == nil {
        log.report(
          Problem.noEndReason(program.title, at: program.place(of: Program.Keys.ended)))
      }
      if program.ended == nil, program.endReason != nil {
        log.report(
          Problem.noEndDate(program.title, at: program.place(of: Program.Keys.endReason)))
      }
    }
  }
}
