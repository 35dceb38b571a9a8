import Diagnostics
import Publication
import Records

extension Gatekeeper {
  /// The news of the day, newest first.
  mutating func news() -> [PublicNews] {
    var shown: [PublicNews] = []
    for item in records.news {
      if let obstacle = item.obstacle(on: date) {
        withhold(.news, item.id, "*", obstacle.reason, from: obstacle.from, by: .dates)
        continue
      }
      var entry = PublicNews(
        id: item.id.text, title: item.title, date: item.date, summary: item.summary,
        stage: item.stage, programs: programReferences(item.programs, beside: item.body),
        images: shownPictures(item.images), documents: documentReferences(item.documents),
        author: author(item.author) ?? item.authorText.map { PublicName(anonymous: $0) },
        body: text(item.body),
        lines: [publishWhole(LedgerSubject(.news, item.id.text))])
      entry.concealed = concealed(in: item.programs)
      shown.append(entry)
    }
    return shown.sorted(keyedBy: { (date: $0.date, id: $0.id) }) { left, right in
      left.date == right.date ? left.id < right.id : left.date > right.date
    }
  }

  /// The events by time.
  mutating func events() -> [PublicEvent] {
    var shown: [PublicEvent] = []
    for event in records.events {
      guard !event.draft else {
        withhold(.event, event.id, "*", .draft)
        continue
      }
      var entry = PublicEvent(
        id: event.id.text, title: event.title, starts: PublicMoment(event.starts),
        ends: event.ends.map(PublicMoment.init), body: text(event.body),
        lines: [publishWhole(LedgerSubject(.event, event.id.text))])
      entry.place = event.place
      entry.audience = event.audience
      let programs = [event.program].compactMap(\.self)
      entry.program = programReferences(programs, beside: event.body).first
      entry.concealed = concealed(in: programs)
      entry.stage = event.stage
      entry.registrationURL = event.registrationURL?.text
      shown.append(entry)
    }
    return shown.sorted(keyedBy: { (starts: $0.starts, id: $0.id) }) { left, right in
      left.starts == right.starts ? left.id < right.id : left.starts < right.starts
    }
  }

  /// An author in that capacity: by law, or by consent to the works (rules 3 and 7).
  mutating func author(_ reference: Reference<Person>?) -> PublicName? {
    guard let reference, let person = records[reference] else { return nil }
    if lawBasis(of: person) != nil {
      return name(of: person, at: .neutral, substitute: .participant)
    }
    guard rights(of: person)?.allows(.works) == true else {
      noteIfWithheld(.works, of: person)
      return nil
    }
    guard let name = name(of: person, at: .neutral, substitute: .participant) else { return nil }
    return name.adding([line(for: .works, of: person)].compactMap(\.self))
  }

  /// The authors who may be named, in their order.
  mutating func authors(_ references: [Reference<Person>]) -> [PublicName] {
    var names: [PublicName] = []
    for reference in references {
      if let name = author(reference) { names.append(name) }
    }
    return names
  }
}
