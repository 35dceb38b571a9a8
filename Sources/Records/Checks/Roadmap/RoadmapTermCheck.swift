import Diagnostics

/// Everything in a roadmap has its time, by itself or by its stage.
struct RoadmapTermCheck: RecordCheck {
  func check(_ records: RecordSet, on date: CivilDate, into log: inout DiagnosticLog) {
    for roadmap in records.presentRoadmaps(on: date) {
      for stage in roadmap.stages where stage.term.isEmpty {
        let untimed = stage.items.filter(\.term.isEmpty)
        if untimed.count == stage.items.count {
          log.report(Problem.stageWithoutTerm(at: stage.origin))
        } else {
          for item in untimed { log.report(Problem.itemWithoutTerm(at: item.origin)) }
        }
      }
    }
  }
}
