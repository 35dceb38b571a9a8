import HTML
package import Mustache

/// A roadmap: what is wanted, the stages in a table, the same by month, and the news of the stages.
package struct RoadmapPage: TemplateView {
  let chrome: ChromeView
  /// The links to the roadmaps of all years; none where there is just one.
  let years: [MenuItemView]
  /// Of which year the roadmap is, where it is not of the current one.
  let note: String?
  /// Whether there is a roadmap at all.
  let hasRoadmap: Bool
  /// The school year or the period, where neither the heading nor the links to the years say it.
  let period: String?
  let facts: [FactView]
  let intro: HTMLFragment
  /// The stages over time; `nil` where none has a place in it.
  let timeline: ChartView?
  let table: RoadmapTableView?
  let outro: HTMLFragment
  let months: [RoadmapMonthView]
  let news: [StageNewsView]
  /// Of which stages the news tell.
  let coverage: [StageCoverageView]

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .view("chrome") { $0.chrome },
    .flag("has_years") { !$0.years.isEmpty },
    .list("years") { $0.years },
    .text("note") { $0.note },
    .flag("has_roadmap") { $0.hasRoadmap },
    .text("period") { $0.period },
    .flag("has_facts") { !$0.facts.isEmpty },
    .list("facts") { $0.facts },
    .markup("intro") { $0.intro },
    .view("timeline") { $0.timeline },
    .view("table") { $0.table },
    .markup("outro") { $0.outro },
    .flag("has_months") { !$0.months.isEmpty },
    .list("months") { $0.months },
    .flag("has_news") { !$0.news.isEmpty },
    .list("news") { $0.news },
    .flag("has_coverage") { !$0.coverage.isEmpty },
    .list("coverage") { $0.coverage },
  ]
}
