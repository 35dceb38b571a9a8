import Diagnostics

/// A pair or group is formed by an order, not later than it begins (D, points 10, 18).
struct ProgramOrderCheck: RecordCheck {
  func check(_ records: RecordSet, on date: CivilDate, into log: inout DiagnosticLog) {
    for program in records.sound(records.programs) where !program.draft {
      guard let reference = program.order else {
        log.report(Problem.orderMissing(program.title, at: program.origin))
        continue
      }
      guard let order = records[reference], !records.isFlawed(order), let issued = order.date,
        issued > program.start
      else { continue }
      log.report(
        Problem.orderTooLate(
          program.title, issued: issued, at: reference.place,
          start: program.place(of: Program.Keys.start)))
    }
  }
}
