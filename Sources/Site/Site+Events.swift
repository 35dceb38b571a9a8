import Publication

extension Site {
  /// The page of all events, and one for each.
  func events() -> [SiteFile] {
    let all = page(.folder(.events), theme.news.events) { $0.events() }
    let events = context.section.events
    let pages = events.indices.map { index in
      page(.item(.events, events[index].id), theme.news.event) { $0.event(at: index) }
    }
    return [all] + pages + events.map { EventCalendar.file(of: $0, in: context) }
  }
}
