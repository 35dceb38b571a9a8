import Diagnostics
import Publication

extension PageComposer {
  /// The page of all events: the next one first, then the past ones backwards.
  mutating func events() -> EventsPage {
    let today = section.date
    return EventsPage(
      chrome: chrome(
        title: Folder.events.title,
        description: "Мероприятия наставничества: \(section.organization.shortName)"),
      calendar: locator.link(toFile: "events.ics"),
      coming: eventCards(section.events.filter { $0.isComing(on: today) }),
      past: eventCards(section.events.reversed().filter { !$0.isComing(on: today) }))
  }

  /// The page of an event.
  mutating func event(_ event: PublicEvent) -> EventPage {
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
        title: event.title, description: "\(event.title): \(when)", trail: [Crumb(.events)]),
      when: when, whenISO: event.starts.date.description, isPast: !isComing, facts: facts,
      body: markup(event.body),
      registrationURL: isComing ? event.registrationURL : nil)
  }
}
