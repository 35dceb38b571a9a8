import Diagnostics

/// Results wait for the end of their programme (D, point 22).
struct ProgramResultsCheck: RecordCheck {
  func check(_ records: RecordSet, on date: CivilDate, into log: inout DiagnosticLog) {
    for program in records.sound(records.programs) {
      guard let results = program.results else { continue }
      let place = program.place(of: Program.Keys.results)
      if !program.status(on: date).isOver {
        log.report(Problem.resultsWithheld(program.title, until: nil, at: place))
      } else if let day = results.publishOn, day > date {
        log.report(Problem.resultsWithheld(program.title, until: day, at: place))
      }
    }
  }
}
