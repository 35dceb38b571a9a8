import Publication

extension Site {
  /// The page of all events, and one for each.
  func events() -> [SiteFile] {
    let all = page(.folder(.events), theme.news.events) { $0.events() }
    return [all]
      + context.section.events.map { event in
        page(.item(.events, event.id), theme.news.event) { $0.event(event) }
      }
  }
}
