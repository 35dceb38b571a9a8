import Diagnostics
import Output
import Records
import Russian

/// The records behind the files of a section, so that a collision of paths can be mended where it
/// was made.
struct PathSources {
  private let records: RecordSet
  /// The roadmaps by the last part of the path of a page of their own.
  private let roadmaps: [String: [SourcePlace]]
  /// How many files of a path were asked for.
  private var asked: [String: Int] = [:]

  /// Looks at the records once.
  init(of records: RecordSet) {
    self.records = records
    var roadmaps: [String: [SourcePlace]] = [:]
    for roadmap in records.roadmaps {
      let years = roadmap.schoolYear.map { "\($0.startYear)-\($0.endYear)" }
      let part = years ?? Transliteration.slug(roadmap.period ?? "")
      roadmaps[part.isEmpty ? "plan" : part, default: []].append(
        roadmap.place(of: years == nil ? "period" : "school_year"))
    }
    self.roadmaps = roadmaps
  }

  /// A file with its record; where several records want one path, with the next of them.
  mutating func next(for path: String) -> PlannedFile {
    if let part = PathSources.roadmapPart(of: path) {
      let index = asked[path, default: 0]
      asked[path] = index + 1
      let places = roadmaps[part] ?? []
      return PlannedFile(
        path: path, source: places.indices.contains(index) ? places[index] : nil,
        remedy: "Назовите период иначе: в адресе от него остаются только буквы и цифры")
    }
    return PlannedFile(path: path, source: records.source(of: path))
  }

  /// The part of a path that an older roadmap gives it: that of its page, or of its table.
  private static func roadmapPart(of path: String) -> String? {
    for (start, end) in [("dorozhnaya-karta/", "/index.html"), ("data/dorozhnaya-karta-", ".csv")]
    where path.hasPrefix(start) && path.hasSuffix(end) && path.count > start.count + end.count {
      return String(path.dropFirst(start.count).dropLast(end.count))
    }
    return nil
  }
}
