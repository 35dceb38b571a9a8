package import Mustache

/// The page of a programme.
package struct ProgramPage: TemplateView {
  /// A line of the plan of activities.
  package struct Activity: TemplateView {
    let term: String?
    let title: String
    let form: String?
    let state: BadgeView?

    /// The names that templates use.
    package static let fields: Fields<Self> = [
      .text("term") { $0.term },
      .text("title") { $0.title },
      .text("form") { $0.form },
      .view("state") { $0.state },
    ]
  }

  let chrome: ChromeView
  let status: BadgeView
  let goal: String
  let facts: [FactView]
  let tasks: [String]
  let participants: ParticipantsView?
  let activities: [Activity]
  let results: LinkView?
  /// Whether the results wait for the end of the programme.
  let resultsWait: Bool
  let news: [NewsCardView]
  let events: [EventCardView]
  /// The practices that came of it.
  let practices: [LinkView]

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .view("chrome") { $0.chrome },
    .view("status") { $0.status },
    .text("goal") { $0.goal },
    .list("facts") { $0.facts },
    .flag("has_tasks") { !$0.tasks.isEmpty },
    .texts("tasks") { $0.tasks },
    .view("participants") { $0.participants },
    .flag("has_activities") { !$0.activities.isEmpty },
    .list("activities") { $0.activities },
    .view("results") { $0.results },
    .flag("results_wait") { $0.resultsWait },
    .flag("has_news") { !$0.news.isEmpty },
    .list("news") { $0.news },
    .flag("has_events") { !$0.events.isEmpty },
    .list("events") { $0.events },
    .flag("has_practices") { !$0.practices.isEmpty },
    .list("practices") { $0.practices },
  ]
}
