package import Mustache

/// The home page: what the section is, who answers for it, what is new.
package struct HomePage: TemplateView {
  let chrome: ChromeView
  let organization: String
  let schoolYear: String
  /// The ways that most visitors take, with the key numbers.
  let ways: [NumberView]
  /// Who answers for mentoring; the head where there is no curator.
  let responsible: ContactView?
  /// The others who answer for something.
  let contacts: [ContactView]
  let news: [NewsCardView]
  let newsURL: String
  let events: [EventCardView]
  let eventsURL: String
  let folders: [LinkView]

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .view("chrome") { $0.chrome },
    .text("organization") { $0.organization },
    .text("school_year") { $0.schoolYear },
    .list("ways") { $0.ways },
    .view("responsible") { $0.responsible },
    .flag("has_contacts") { !$0.contacts.isEmpty },
    .list("contacts") { $0.contacts },
    .flag("has_news") { !$0.news.isEmpty },
    .list("news") { $0.news },
    .text("news_url") { $0.newsURL },
    .flag("has_events") { !$0.events.isEmpty },
    .list("events") { $0.events },
    .text("events_url") { $0.eventsURL },
    .list("folders") { $0.folders },
  ]
}
