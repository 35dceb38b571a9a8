import Diagnostics
import HTML
import Markdown
import Publication

extension PageComposer {
  /// The page of a roadmap, by its position on the shelf; without any roadmap, the page that says so.
  mutating func roadmap(at position: Int?) -> RoadmapPage {
    let shelf = context.roadmaps
    guard let position else {
      return RoadmapPage(
        chrome: chrome(title: Folder.roadmap.title), years: [], note: nil,
        hasRoadmap: false, period: nil, facts: [],
        intro: .empty, timeline: nil, table: nil, outro: .empty, months: [], news: [],
        coverage: [])
    }
    let entry = shelf.entries[position]
    let roadmap = entry.roadmap
    trace.note(roadmap.lines)
    let isFirst = position == shelf.current
    let title = roadmap.title ?? "\(Folder.roadmap.title): \(entry.period)"
    let stories = stories(ofRoadmapAt: position)
    let news = stories.map(\.view)
    return RoadmapPage(
      chrome: chrome(
        title: title, description: "\(Folder.roadmap.title): \(entry.period)",
        trail: isFirst ? [] : [Crumb(.roadmap)],
        updated: newest(stories.map(\.newest) + [approval(of: roadmap)]),
        files: roadmap.stages.isEmpty ? [] : [.roadmap(entry)]),
      years: roadmapYears(),
      note: isFirst && !shelf.isOfCurrentYear ? missingYearNote(entry.period) : nil,
      hasRoadmap: true, period: period(of: entry), facts: facts(about: roadmap),
      intro: roadmap.intro.map { markup($0, idPrefix: "intro-") } ?? .empty,
      timeline: RoadmapTimeline(of: roadmap, on: section.date)?.view(),
      table: table(of: roadmap, coveredBy: Set(news.filter { !$0.items.isEmpty }.map(\.anchor))),
      outro: roadmap.outro.map { markup($0, idPrefix: "outro-") } ?? .empty,
      months: months(of: roadmap), news: news,
      coverage: coverage(of: roadmap, by: stories))
  }

  /// The day of the act that approved a roadmap, where that act is in the normative base.
  private func approval(of roadmap: PublicRoadmap) -> CivilDate? {
    roadmap.approvedBy.flatMap { context.documentPositions[$0.id] }
      .flatMap { section.documents[$0].date }
  }

  private func missingYearNote(_ period: String) -> String {
    "Дорожной карты на \(Wording.schoolYear(section.schoolYear)) пока нет. "
      + "Здесь самая новая из опубликованных: \(period)."
  }

  /// What neither the heading nor the links to the years say about the time.
  private func period(of entry: RoadmapShelf.Entry) -> String? {
    let roadmap = entry.roadmap
    if roadmap.schoolYear != nil, let words = roadmap.period { return words }
    let isSaid = roadmap.title == nil || context.roadmaps.entries.count > 1
    return isSaid ? nil : entry.period
  }

  private func roadmapYears() -> [MenuItemView] {
    let entries = context.roadmaps.entries
    guard entries.count > 1 else { return [] }
    return entries.map {
      MenuItemView(
        title: $0.period, url: locator.link(to: $0.route),
        mark: $0.route == route ? .current : .elsewhere)
    }
  }

  private func facts(about roadmap: PublicRoadmap) -> [FactView] {
    var facts: [FactView] = []
    if let act = roadmap.approvedBy { facts.append(FactView("Утверждена документом", [link(act)])) }
    if let goal = roadmap.goal { facts.append(FactView("Цель", goal)) }
    if !roadmap.tasks.isEmpty { facts.append(FactView("Задачи", roadmap.tasks)) }
    if let targets = roadmap.targets { facts.append(FactView("Показатели", targets)) }
    return facts
  }
}
