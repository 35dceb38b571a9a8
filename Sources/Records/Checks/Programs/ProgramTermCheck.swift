import Diagnostics

/// A programme takes three months to a year, ends in time or is extended by both (D, points 2, 19, 20).
struct ProgramTermCheck: RecordCheck {
  func check(_ records: RecordSet, on date: CivilDate, into log: inout DiagnosticLog) {
    for program in records.sound(records.programs) {
      for extended in program.extensions where !extended.byBoth {
        log.report(
          Problem.extensionNotAgreed(
            program.title, at: extended.place(of: ProgramExtension.Keys.byBoth)))
      }
      // Of a term that ends before it begins another check tells.
      if program.draft || program.plannedEnd < program.start { continue }
      checkDuration(of: program, into: &log)
      let plannedEnd = program.plannedEnd(on: date)
      if program.ended == nil, plannedEnd < date {
        log.report(
          Problem.overdue(
            program.title, since: plannedEnd, at: program.place(of: Program.Keys.plannedEnd)))
      }
    }
  }

  /// A single meeting needs no three months, so the kind `speed` is exempt from them.
  private func checkDuration(of program: Program, into log: inout DiagnosticLog) {
    let behind = program.plannedEnd.adding(days: 1)
    let place = program.place(of: Program.Keys.plannedEnd)
    if behind < program.start.adding(months: 3), !program.kinds.contains(.speed) {
      log.report(Problem.duration(program.title, "меньше трёх месяцев", at: place))
    } else if behind > program.start.adding(months: 12) {
      log.report(Problem.duration(program.title, "больше года", at: place))
    }
  }
}
