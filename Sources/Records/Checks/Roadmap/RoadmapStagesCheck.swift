import Diagnostics

/// A roadmap that follows the model regulation has all its seven stages (D, appendix).
struct RoadmapStagesCheck: RecordCheck {
  func check(_ records: RecordSet, on date: CivilDate, into log: inout DiagnosticLog) {
    for roadmap in records.presentRoadmaps(on: date) {
      let present = Set(roadmap.stages.compactMap(\.stageKind))
      let missing = StageKind.allCases.filter { !present.contains($0) }
      guard !present.isEmpty, !missing.isEmpty else { continue }
      log.report(
        Problem.missingStages(
          missing.map(\.title), at: roadmap.place(of: Roadmap.Keys.stages)))
    }
  }
}
