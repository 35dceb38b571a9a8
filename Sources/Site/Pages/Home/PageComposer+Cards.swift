import Diagnostics
import Markdown
import Publication

extension PageComposer {
  /// News as they stand in lists.
  mutating func newsCards(_ items: some Sequence<PublicNews>) -> [NewsCardView] {
    var cards: [NewsCardView] = []
    for item in items {
      trace.note(item.lines)
      let summary = item.summary ?? item.body.reveal(for: &trace).summary(maxLength: 200)
      cards.append(
        NewsCardView(
          title: item.title, url: locator.link(to: .item(.news, item.id)),
          date: Wording.day(item.date), dateISO: item.date.description, summary: summary,
          picture: item.images.first.flatMap { picture($0) }))
    }
    return cards
  }

  /// Events as they stand in lists.
  mutating func eventCards(_ events: some Sequence<PublicEvent>) -> [EventCardView] {
    var cards: [EventCardView] = []
    for event in events {
      trace.note(event.lines)
      cards.append(
        EventCardView(
          title: event.title, url: locator.link(to: .item(.events, event.id)),
          when: Wording.moments(from: event.starts, to: event.ends),
          whenISO: event.starts.date.description, place: event.place, audience: event.audience))
    }
    return cards
  }

  /// Those who answer for the section in one of some capacities.
  mutating func contacts(of capacities: Set<PublicContact.Capacity>) -> [ContactView] {
    var views: [ContactView] = []
    for contact in section.contacts where capacities.contains(contact.capacity) {
      let phone = contact.phone?.reveal(for: &trace)
      let email = contact.email?.reveal(for: &trace)
      views.append(
        ContactView(
          capacity: contact.capacity.title, name: contact.name.map { name($0) },
          position: contact.position?.reveal(for: &trace),
          email: email, mailbox: email.flatMap(Wording.mailbox), phone: phone,
          dial: phone.map(Wording.dial)))
    }
    return views
  }
}

extension PublicContact.Capacity {
  /// The words for the capacity.
  fileprivate var title: String {
    switch self {
    case .head: "Руководитель"
    case .curator: "Куратор наставничества"
    case .dataOfficer: "Ответственный за персональные данные"
    }
  }
}
