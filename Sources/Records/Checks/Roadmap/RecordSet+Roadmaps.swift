import Diagnostics

extension RecordSet {
  /// The roadmaps that are no longer of the past on a day; those of a free period are among them.
  func presentRoadmaps(on date: CivilDate) -> [Roadmap] {
    let current = SchoolYear(containing: date)
    return sound(roadmaps).filter { $0.schoolYear.map { $0 >= current } ?? true }
  }
}
