import Diagnostics
import Publication

extension PageComposer {
  /// The page of all events: the next one first, then the past ones backwards.
  mutating func events() -> EventsPage {
    let today = section.date
    return EventsPage(
      chrome: chrome(
        title: Folder.events.title,
        description: "Мероприятия наставничества: \(section.organization.shortName)",
        updated: newest(section.events), files: section.events.isEmpty ? [] : [.events]),
      calendar: download(.calendar),
      coming: eventCards(section.events.filter { $0.isComing(on: today) }),
      past: pastYears(section.events.reversed().filter { !$0.isComing(on: today) }))
  }

  /// Past events, the newest first, divided into the years in which they began.
  private mutating func pastYears(_ events: [PublicEvent]) -> [PastYearView] {
    let byYear = Dictionary(grouping: events, by: \.starts.date.year)
    let years = byYear.keys.sorted(by: >)
    var views: [PastYearView] = []
    for year in years {
      views.append(
        PastYearView(
          anchor: years.count > 1 ? "year_\(year)" : nil, year: "\(year)\u{A0}год",
          events: eventCards(byYear[year] ?? [])))
    }
    return views
  }

  /// The page of an event, by its place among all events.
  mutating func event(at index: Int) -> EventPage {
    let events = section.events
    let event = events[index]
    trace.note(event.lines)
    trace.note(concealing: event.concealed)
    let when = Wording.moments(from: event.starts, to: event.ends)
    let isComing = event.isComing(on: section.date)
    var facts: [FactView] = []
    if let place = event.place { facts.append(FactView("Где", place)) }
    if let audience = event.audience { facts.append(FactView("Для кого", audience)) }
    if let program = event.program { facts.append(FactView("Программа", [link(program)])) }
    if let stage = event.stage {
      facts.append(FactView("Этап дорожной карты", [stageLink(stage, on: event.starts.date)]))
    }
    return EventPage(
      chrome: chrome(
        title: event.title, description: "\(event.title): \(when)", trail: [Crumb(.events)],
        updated: newest([event]),
        as: PageSubject(
          kind: .event(event), description: sharedSummary(of: event.body),
          picture: firstPicture(of: event.body))),
      when: when, whenISO: event.starts.date.description, isPast: !isComing, facts: facts,
      body: markup(event.body),
      registrationURL: isComing ? event.registrationURL : nil,
      calendar: isComing ? calendarFile(of: event) : nil,
      earlier: index > 0 ? neighbour(events[index - 1]) : nil,
      later: index + 1 < events.count ? neighbour(events[index + 1]) : nil)
  }

  /// The event as a file for calendars.
  private func calendarFile(of event: PublicEvent) -> DownloadView {
    var bytes: [UInt8] = []
    var calendar = EventCalendar(context, of: event)
    // What the file reveals is noted for the file; only its size is shown here.
    _ = calendar.write(to: &bytes)
    return DownloadView(
      title: "Добавить в календарь",
      url: locator.link(toFile: EventCalendar.path(of: event)), format: "iCalendar",
      byteCount: bytes.count)
  }

  private mutating func neighbour(_ event: PublicEvent) -> LinkView {
    trace.note(event.lines)
    return LinkView(title: event.title, url: locator.link(to: .item(.events, event.id)))
  }
}
