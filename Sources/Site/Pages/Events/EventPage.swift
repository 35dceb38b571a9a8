import HTML
package import Mustache

/// An event with everything that a visitor has to know to come.
package struct EventPage: TemplateView {
  let chrome: ChromeView
  let when: String
  let whenISO: String
  let isPast: Bool
  let facts: [FactView]
  let body: HTMLFragment
  let registrationURL: String?
  /// The event for calendars, while it is ahead.
  let calendar: DownloadView?
  /// The event before it in time.
  let earlier: LinkView?
  /// The event after it in time.
  let later: LinkView?

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .view("chrome") { $0.chrome },
    .text("when") { $0.when },
    .text("when_iso") { $0.whenISO },
    .flag("is_past") { $0.isPast },
    .flag("has_facts") { !$0.facts.isEmpty },
    .list("facts") { $0.facts },
    .markup("body") { $0.body },
    .text("registration_url") { $0.registrationURL },
    .view("calendar") { $0.calendar },
    .flag("has_neighbours") { $0.earlier != nil || $0.later != nil },
    .view("earlier") { $0.earlier },
    .view("later") { $0.later },
  ]
}
