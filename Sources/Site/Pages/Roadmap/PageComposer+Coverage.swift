import Diagnostics
import Publication
import Russian

extension PageComposer {
  /// What the section tells of a stage, or of a group of stages.
  struct StageStory {
    /// The stage or group.
    let mark: StageMark
    /// The news and events, as the page shows them.
    let view: StageNewsView
    /// The day of the newest news item.
    let newest: CivilDate?
  }

  /// What is told of the stages and groups of a roadmap, in their order; none of which nothing is.
  mutating func stories(ofRoadmapAt position: Int) -> [StageStory] {
    let shelf = context.roadmaps
    var news: [String: [StageNewsView.Item]] = [:]
    var newest: [String: CivilDate] = [:]
    for item in section.news {
      guard let mark = shelf.mark(item.stage, on: item.date, ofEntry: position) else { continue }
      trace.note(item.lines)
      newest[mark.anchor] = max(newest[mark.anchor] ?? item.date, item.date)
      news[mark.anchor, default: []].append(
        StageNewsView.Item(
          title: item.title, url: locator.link(to: .item(.news, item.id)),
          date: Wording.day(item.date), dateISO: item.date.description))
    }
    var events: [String: [StageNewsView.Item]] = [:]
    for event in section.events {
      let day = event.starts.date
      guard let mark = shelf.mark(event.stage, on: day, ofEntry: position) else { continue }
      trace.note(event.lines)
      events[mark.anchor, default: []].append(
        StageNewsView.Item(
          title: event.title, url: locator.link(to: .item(.events, event.id)),
          date: Wording.moments(from: event.starts, to: event.ends), dateISO: day.description))
    }
    return StageMark.all(of: shelf.entries[position].roadmap).compactMap { mark in
      guard news[mark.anchor] != nil || events[mark.anchor] != nil else { return nil }
      return StageStory(
        mark: mark,
        view: StageNewsView(
          anchor: mark.newsAnchor, title: mark.title, items: news[mark.anchor] ?? [],
          events: events[mark.anchor] ?? []),
        newest: newest[mark.anchor])
    }
  }

  /// Of which stages the news tell, and which finished ones they leave out (D, appendix, line 7).
  func coverage(of roadmap: PublicRoadmap, by stories: [StageStory]) -> [StageCoverageView] {
    let told = Dictionary(
      stories.filter { !$0.view.items.isEmpty }.map { ($0.mark.anchor, $0.view) },
      uniquingKeysWith: { first, _ in first })
    return StageRun.runs(of: roadmap).flatMap { run in
      let group = run.group.flatMap { title in
        told[StageMark(group: title, at: run.stages.lowerBound).anchor]
      }
      return run.stages.map { index in
        let stage = roadmap.stages[index]
        let mark = StageMark(stage, at: index)
        return coverage(of: mark, stage, own: told[mark.anchor], group: group)
      }
    }
  }

  private func coverage(
    of mark: StageMark, _ stage: PublicStage, own: StageNewsView?, group: StageNewsView?
  ) -> StageCoverageView {
    if let own {
      let words = Wording.Noun.newsItem.plural.phrase(own.items.count)
      return StageCoverageView(
        title: mark.title, news: LinkView(title: words, url: "#\(own.anchor)"), gap: nil)
    }
    if let group {
      return StageCoverageView(
        title: mark.title, news: LinkView(title: "новости группы", url: "#\(group.anchor)"),
        gap: nil)
    }
    let isFinished = stage.isFinished(on: section.date)
    return StageCoverageView(
      title: mark.title, news: nil,
      gap: isFinished
        ? BadgeView(words: "этап завершён, новостей нет", style: "missing")
        : BadgeView(words: "новостей пока нет", style: "planned"))
  }
}

extension RoadmapShelf {
  /// The stage or group that a record of a day means, where it stands on one certain roadmap.
  func mark(_ words: String?, on date: CivilDate, ofEntry position: Int) -> StageMark? {
    guard let words, let finding = stage(words, on: date), finding.entry == position else {
      return nil
    }
    return finding.mark
  }
}

extension PublicStage {
  /// Whether everything in the stage is done or its last day has passed.
  func isFinished(on date: CivilDate) -> Bool {
    guard !items.isEmpty else { return term.lastDay.map { $0 < date } ?? false }
    return items.allSatisfy { item in
      if let state = item.state { return state == .done }
      return (item.term.lastDay ?? term.lastDay).map { $0 < date } ?? false
    }
  }
}

extension PublicTerm {
  /// The day on which the term is over; `nil` where nobody said.
  fileprivate var lastDay: CivilDate? {
    switch self {
    case .day(let date), .days(_, let date), .until(let date): date
    case .month(let month):
      CivilDate(year: month.year, month: month.month, day: 1)?.adding(months: 1).adding(days: -1)
    case .words(_, _, let last): last
    case .from, .unsaid: nil
    }
  }
}
