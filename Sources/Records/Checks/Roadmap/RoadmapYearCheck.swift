import Diagnostics

/// There is a roadmap of the present school year.
struct RoadmapYearCheck: RecordCheck {
  func check(_ records: RecordSet, on date: CivilDate, into log: inout DiagnosticLog) {
    let dated = records.roadmaps.compactMap { roadmap in
      roadmap.schoolYear.map { (year: $0, roadmap: roadmap) }
    }
    guard let newest = dated.max(by: { $0.year < $1.year }),
      newest.year < SchoolYear(containing: date)
    else { return }
    log.report(
      Problem.pastRoadmap(
        newest.year, at: newest.roadmap.place(of: Roadmap.Keys.schoolYear)))
  }
}
