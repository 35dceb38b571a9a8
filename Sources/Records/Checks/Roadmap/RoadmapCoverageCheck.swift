import Diagnostics

/// The news tell of every stage that is finished (D, appendix 7).
struct RoadmapCoverageCheck: RecordCheck {
  func check(_ records: RecordSet, on date: CivilDate, into log: inout DiagnosticLog) {
    let covered = Set(
      records.news.filter { !$0.draft && $0.date <= date }.compactMap(\.stage)
        .map { StageName($0) })
    for roadmap in records.presentRoadmaps(on: date) {
      for stage in roadmap.stages where RoadmapCoverageCheck.isFinished(stage, on: date) {
        let names = [stage.number, stage.group].compactMap { $0 }.flatMap { StageName.all(of: $0) }
        guard !names.isEmpty, !names.contains(where: covered.contains) else { continue }
        log.report(Problem.uncoveredStage(at: stage.origin))
      }
    }
  }

  /// Whether every item is done or its last day has passed.
  private static func isFinished(_ stage: RoadmapStage, on date: CivilDate) -> Bool {
    guard !stage.items.isEmpty else { return stage.term.to.map { $0 < date } ?? false }
    return stage.items.allSatisfy { item in
      if let state = item.state { return state == .done }
      return (item.term.to ?? stage.term.to).map { $0 < date } ?? false
    }
  }
}
