package import Mustache

/// The events: what is coming, and what has been.
package struct EventsPage: TemplateView {
  let chrome: ChromeView
  /// All events for calendars.
  let calendar: DownloadView?
  let coming: [EventCardView]
  /// What has been, the newest year first.
  let past: [PastYearView]

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .view("chrome") { $0.chrome },
    .view("calendar") { $0.calendar },
    .flag("has_events") { !$0.coming.isEmpty || !$0.past.isEmpty },
    .flag("has_coming") { !$0.coming.isEmpty },
    .list("coming") { $0.coming },
    .flag("has_past") { !$0.past.isEmpty },
    .list("past") { $0.past },
  ]
}
