import Diagnostics
import Output
import Records
import Site

/// The records behind the files of a section, so that a collision of paths can be mended where it
/// was made.
struct PathSources {
  private let records: RecordSet
  /// The roadmaps by the paths that they want where another is the current one.
  private let roadmaps: [String: [SourcePlace]]
  /// How many files of a path were asked for.
  private var asked: [String: Int] = [:]

  /// Looks at the records once.
  init(of records: RecordSet) {
    self.records = records
    var roadmaps: [String: [SourcePlace]] = [:]
    for roadmap in records.roadmaps {
      let place = roadmap.place(of: roadmap.schoolYear == nil ? "period" : "school_year")
      for path in Route.olderRoadmapPaths(of: roadmap.schoolYear, or: roadmap.period) {
        roadmaps[path, default: []].append(place)
      }
    }
    self.roadmaps = roadmaps
  }

  /// A file with its record; where several records want one path, with the next of them.
  mutating func next(for path: String) -> PlannedFile {
    guard let places = roadmaps[path] else {
      return PlannedFile(path: path, source: records.source(of: path))
    }
    let index = asked[path, default: 0]
    asked[path] = index + 1
    return PlannedFile(
      path: path, source: places.indices.contains(index) ? places[index] : nil,
      remedy: "Назовите период иначе: в адресе от него остаются только буквы и цифры")
  }
}
