import Publication

/// Neighbouring stages of one group, or neighbouring stages without a group.
struct StageRun: Sendable, Hashable {
  /// The heading that they share.
  let group: String?
  /// Their positions in the roadmap.
  let stages: Range<Int>

  /// Cuts the stages of a roadmap into runs, in their order.
  static func runs(of roadmap: PublicRoadmap) -> [StageRun] {
    var runs: [StageRun] = []
    for (index, stage) in roadmap.stages.enumerated() {
      if let last = runs.last, last.group == stage.group {
        runs[runs.count - 1] = StageRun(
          group: last.group, stages: last.stages.lowerBound..<index + 1)
      } else {
        runs.append(StageRun(group: stage.group, stages: index..<index + 1))
      }
    }
    return runs
  }
}
