import Publication

/// Where a stage, or a group of stages, stands on the page of its roadmap.
///
/// Ids hold an underscore, which no id of a text does, so that no heading can take them.
struct StageMark: Sendable, Hashable {
  /// The words by which other pages call it.
  let title: String
  /// The id of its place in the table.
  let anchor: String

  /// The id of its news.
  var newsAnchor: String { "\(anchor)_news" }

  /// Marks the stage at a position of a roadmap.
  init(_ stage: PublicStage, at index: Int) {
    title = StageMark.numbered(stage.title, stage.number)
    anchor = "stage_\(index + 1)"
  }

  /// Marks the group that begins with the stage at a position.
  init(group: String, at index: Int) {
    title = group
    anchor = "group_\(index + 1)"
  }

  /// The groups and stages of a roadmap in the order of the page.
  static func all(of roadmap: PublicRoadmap) -> [StageMark] {
    StageRun.runs(of: roadmap).flatMap { run in
      let group = run.group.map { [StageMark(group: $0, at: run.stages.lowerBound)] } ?? []
      return group + run.stages.map { StageMark(roadmap.stages[$0], at: $0) }
    }
  }

  /// The stages and groups of a roadmap by their keys; of two equal ones the first counts.
  static func marks(of roadmap: PublicRoadmap) -> [String: StageMark] {
    var marks: [String: StageMark] = [:]
    for (index, stage) in roadmap.stages.enumerated() {
      guard let number = stage.number else { continue }
      for key in keys(of: number) where marks[key] == nil {
        marks[key] = StageMark(stage, at: index)
      }
    }
    for run in StageRun.runs(of: roadmap) {
      guard let group = run.group else { continue }
      for key in keys(of: group) where marks[key] == nil {
        marks[key] = StageMark(group: group, at: run.stages.lowerBound)
      }
    }
    return marks
  }

  /// What a stage is found by: «1.», « 1 » and «1» are one.
  static func key(_ words: some StringProtocol) -> String {
    let signs: Set<Character> = [".", ")", ":", " ", "\u{A0}"]
    let front = words.drop { signs.contains($0) }
    guard let end = front.lastIndex(where: { !signs.contains($0) }) else { return "" }
    return front[...end].lowercased()
  }

  /// What a number or heading is found by: all of it, and the number before its first blank.
  private static func keys(of heading: String) -> [String] {
    let number = heading.split(separator: " ").first.map { [key($0)] } ?? []
    return ([key(heading)] + number).filter { !$0.isEmpty }
  }

  /// A title behind its number, as written.
  static func numbered(_ title: String, _ number: String?) -> String {
    guard let number else { return title }
    let isClosed = number.hasSuffix(".") || number.hasSuffix(")")
    return "\(number)\(isClosed ? "" : ".")\u{A0}\(title)"
  }
}
