import Diagnostics
import Mustache

/// The templates of news and events.
struct NewsTemplates: Sendable {
  let list: CompiledTemplate<NewsListPage>
  let item: CompiledTemplate<NewsPage>
  let events: CompiledTemplate<EventsPage>
  let event: CompiledTemplate<EventPage>

  /// Compiles them all; `nil` when anything in them is wrong, which the log then says.
  init?(_ library: inout TemplateLibrary, log: inout DiagnosticLog) {
    let list = library.compile(NewsListPage.self, template: "news", log: &log)
    let item = library.compile(NewsPage.self, template: "news-item", log: &log)
    let events = library.compile(EventsPage.self, template: "events", log: &log)
    let event = library.compile(EventPage.self, template: "event", log: &log)
    guard let list, let item, let events, let event else { return nil }
    self.list = list
    self.item = item
    self.events = events
    self.event = event
  }
}
