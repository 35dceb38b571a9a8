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
        intro: .empty, timeline: nil, table: nil, outro: .empty, months: [], news: [])
    }
    let entry = shelf.entries[position]
    let roadmap = entry.roadmap
    trace.note(roadmap.lines)
    let isFirst = position == shelf.current
    let title = roadmap.title ?? "\(Folder.roadmap.title): \(entry.period)"
    let news = stageNews(ofRoadmapAt: position)
    return RoadmapPage(
      chrome: chrome(
        title: title, description: "\(Folder.roadmap.title): \(entry.period)",
        trail: isFirst ? [] : [Crumb(.roadmap)]),
      years: roadmapYears(),
      note: isFirst && !shelf.isOfCurrentYear ? missingYearNote(entry.period) : nil,
      hasRoadmap: true, period: period(of: entry), facts: facts(about: roadmap),
      intro: roadmap.intro.map { markup($0, idPrefix: "intro-") } ?? .empty,
      timeline: RoadmapTimeline(of: roadmap, on: section.date)?.view(),
      table: table(of: roadmap, coveredBy: Set(news.map(\.anchor))),
      outro: roadmap.outro.map { markup($0, idPrefix: "outro-") } ?? .empty,
      months: months(of: roadmap), news: news)
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
        title: $0.period, url: locator.link(to: $0.route), isCurrent: $0.route == route,
        isAround: false)
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

  /// The news of each stage and group of a roadmap, in the order of the stages; none without news.
  private mutating func stageNews(ofRoadmapAt position: Int) -> [StageNewsView] {
    let shelf = context.roadmaps
    var found: [String: [StageNewsView.Item]] = [:]
    for item in section.news {
      guard let stage = item.stage, let finding = shelf.stage(stage, on: item.date),
        finding.entry == position
      else { continue }
      trace.note(item.lines)
      found[finding.mark.anchor, default: []].append(
        StageNewsView.Item(
          title: item.title, url: locator.link(to: .item(.news, item.id)),
          date: Wording.day(item.date), dateISO: item.date.description))
    }
    return StageMark.all(of: shelf.entries[position].roadmap).compactMap { mark in
      found[mark.anchor].map {
        StageNewsView(anchor: mark.newsAnchor, title: mark.title, items: $0)
      }
    }
  }
}
