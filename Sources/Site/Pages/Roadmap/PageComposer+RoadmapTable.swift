import HTML
import Publication

extension PageComposer {
  /// The table of a roadmap; `nil` where it has no stages.
  ///
  /// - Parameters:
  ///   - roadmap: the roadmap of the page.
  ///   - newsAnchors: the ids of those lists of news that the page has.
  /// - Returns: the stages in the author's order, neighbours of one group under its heading.
  mutating func table(
    of roadmap: PublicRoadmap, coveredBy newsAnchors: Set<String>
  ) -> RoadmapTableView? {
    guard !roadmap.stages.isEmpty else { return nil }
    let numbering = RoadmapColumnsView.Numbering(of: roadmap)
    func newsLink(_ mark: StageMark) -> LinkView? {
      newsAnchors.contains(mark.newsAnchor)
        ? LinkView(title: "Новости этапа", url: "#\(mark.newsAnchor)") : nil
    }
    var groups: [RoadmapTableView.Group] = []
    for run in StageRun.runs(of: roadmap) {
      var rows: [RoadmapRowView] = []
      for index in run.stages {
        let stage = roadmap.stages[index]
        let mark = StageMark(stage, at: index)
        let cell = RoadmapRowView.Stage(
          anchor: mark.anchor, title: numbering == .stages ? stage.title : mark.title,
          number: numbering == .stages ? stage.number : nil, rowCount: max(1, stage.items.count),
          news: newsLink(mark))
        rows += self.rows(of: stage, at: index, cell)
      }
      let mark = run.group.map { StageMark(group: $0, at: run.stages.lowerBound) }
      groups.append(
        RoadmapTableView.Group(
          title: mark?.title, anchor: mark?.anchor ?? "", news: mark.flatMap(newsLink), rows: rows))
    }
    return RoadmapTableView(
      caption: roadmap.title ?? Folder.roadmap.title,
      columns: RoadmapColumnsView(
        roadmap.columns, numbering: numbering, rows: groups.flatMap(\.rows)),
      groups: groups)
  }

  private mutating func rows(
    of stage: PublicStage, at index: Int, _ cell: RoadmapRowView.Stage
  ) -> [RoadmapRowView] {
    guard !stage.items.isEmpty else {
      return [
        RoadmapRowView(
          stage: cell, number: nil, text: .empty, term: Wording.term(stage.term),
          responsible: responsible(stage.responsible), participants: stage.participants,
          expected: stage.expected, state: nil)
      ]
    }
    var rows: [RoadmapRowView] = []
    for (position, item) in stage.items.enumerated() {
      rows.append(
        RoadmapRowView(
          stage: position == 0 ? cell : nil, number: item.number,
          text: markup(item.text, idPrefix: "item-\(index + 1)-\(position + 1)-", headingLevel: 3),
          term: Wording.term(item.term), responsible: responsible(item.responsible),
          participants: item.participants, expected: item.expected,
          state: item.state.map(BadgeView.init)))
    }
    return rows
  }

  private mutating func responsible(
    _ all: [PublicResponsible]
  ) -> [RoadmapRowView.Responsible] {
    var views: [RoadmapRowView.Responsible] = []
    for one in all {
      views.append(
        RoadmapRowView.Responsible(
          name: one.name.map { name($0) }, role: one.role?.reveal(for: &trace)))
    }
    return views
  }
}

extension RoadmapColumnsView.Numbering {
  /// Items keep their numbers in the column; where they have none, the stages do.
  fileprivate init(of roadmap: PublicRoadmap) {
    if roadmap.stages.contains(where: { $0.items.contains { $0.number != nil } }) {
      self = .items
    } else {
      self = roadmap.stages.contains { $0.number != nil } ? .stages : .none
    }
  }
}
