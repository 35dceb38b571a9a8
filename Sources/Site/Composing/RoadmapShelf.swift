import Diagnostics
import Publication

/// The roadmaps with their pages, and which stage of which of them a text speaks of.
struct RoadmapShelf: Sendable {
  /// A roadmap and where it lies.
  struct Entry: Sendable {
    /// The roadmap.
    let roadmap: PublicRoadmap
    /// Its page.
    let route: Route
    /// The school year or the period, in words.
    let period: String
    /// The stages and groups by their keys, which the words in records are turned into.
    let marks: [String: StageMark]
  }

  /// A stage or group found on a roadmap.
  struct Finding: Sendable {
    /// The position of the roadmap on the shelf.
    let entry: Int
    /// The stage or group.
    let mark: StageMark
  }

  /// The roadmaps, newest first.
  let entries: [Entry]
  /// The position of the one that the folder itself shows; `nil` where there are none.
  let current: Int?
  /// Whether that one is of the current school year.
  let isOfCurrentYear: Bool

  /// Gives every roadmap its page.
  init(_ roadmaps: [PublicRoadmap], schoolYear: SchoolYear) {
    let ofThisYear = roadmaps.firstIndex { $0.schoolYear == schoolYear }
    let current = ofThisYear ?? (roadmaps.isEmpty ? nil : 0)
    self.current = current
    isOfCurrentYear = ofThisYear != nil
    entries = roadmaps.enumerated().map { index, roadmap in
      Entry(
        roadmap: roadmap,
        route: index == current
          ? .folder(.roadmap) : .olderRoadmap(of: roadmap.schoolYear, or: roadmap.period),
        period: Wording.period(of: roadmap.schoolYear, or: roadmap.period),
        marks: StageMark.marks(of: roadmap))
    }
  }

  /// The stage that a record of a day means by a number or by the name of a group.
  ///
  /// Stages of different years share their numbers, so the day decides: a plan begins to be carried
  /// out in the August before its school year. A plan for another period takes what is left.
  func stage(_ words: String, on date: CivilDate) -> Finding? {
    let year = SchoolYear(containing: date.adding(months: 1))
    let words = StageMark.key(words)
    let position =
      entries.firstIndex { $0.roadmap.schoolYear == year && $0.marks[words] != nil }
      ?? entries.firstIndex { $0.roadmap.schoolYear == nil && $0.marks[words] != nil }
    guard let position, let mark = entries[position].marks[words] else { return nil }
    return Finding(entry: position, mark: mark)
  }
}
