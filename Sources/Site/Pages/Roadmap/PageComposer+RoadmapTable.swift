import HTML
import Markdown
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
    func heading(_ mark: StageMark) -> RoadmapHeadingView {
      let news =
        newsAnchors.contains(mark.newsAnchor)
        ? LinkView(title: "Новости этапа", url: "#\(mark.newsAnchor)") : nil
      return RoadmapHeadingView(title: mark.title, anchor: mark.anchor, news: news)
    }
    // Where nothing is said but the stages, a line above each single row would say it twice.
    let isFlat = roadmap.stages.allSatisfy(\.items.isEmpty)
    var groups: [RoadmapTableView.Group] = []
    for run in StageRun.runs(of: roadmap) {
      var stages: [RoadmapTableView.Stage] = []
      for index in run.stages {
        let stage = roadmap.stages[index]
        let words = heading(StageMark(stage, at: index))
        stages.append(
          RoadmapTableView.Stage(
            heading: isFlat ? nil : words,
            rows: isFlat ? [row(of: stage, calledBy: words)] : rows(of: stage, at: index)))
      }
      let mark = run.group.map { StageMark(group: $0, at: run.stages.lowerBound) }
      groups.append(RoadmapTableView.Group(heading: mark.map(heading), stages: stages))
    }
    return RoadmapTableView(
      caption: roadmap.title ?? Folder.roadmap.title,
      columns: RoadmapColumnsView(
        roadmap.columns, rows: groups.flatMap { $0.stages.flatMap(\.rows) }),
      groups: groups)
  }

  /// The rows of what is to be done in a stage; of a stage that says no more, what it says itself.
  private mutating func rows(of stage: PublicStage, at index: Int) -> [RoadmapRowView] {
    guard !stage.items.isEmpty else {
      let isSilent =
        stage.responsible.isEmpty && stage.participants == nil && stage.expected == nil
        && Wording.term(stage.term) == nil
      return isSilent ? [] : [row(of: stage, calledBy: nil)]
    }
    var rows: [RoadmapRowView] = []
    for (position, item) in stage.items.enumerated() {
      rows.append(
        RoadmapRowView(
          stage: nil, number: item.number,
          text: markup(item.text, idPrefix: "item-\(index + 1)-\(position + 1)-", headingLevel: 3),
          isHeading: item.text.reveal(for: &trace).isRunningText,
          term: Wording.term(item.term), responsible: responsible(item.responsible),
          participants: item.participants, expected: item.expected,
          state: item.state.map(BadgeView.init)))
    }
    return rows
  }

  private mutating func row(
    of stage: PublicStage, calledBy heading: RoadmapHeadingView?
  ) -> RoadmapRowView {
    RoadmapRowView(
      stage: heading, number: nil, text: .empty, isHeading: false, term: Wording.term(stage.term),
      responsible: responsible(stage.responsible), participants: stage.participants,
      expected: stage.expected, state: nil)
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

extension MarkdownDocument {
  /// Whether there is something in it, and nothing but paragraphs.
  fileprivate var isRunningText: Bool {
    !blocks.isEmpty
      && blocks.allSatisfy { block in
        if case .paragraph = block.kind { true } else { false }
      }
  }
}
