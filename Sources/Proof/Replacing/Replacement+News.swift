import Chance
import Diagnostics
import Gate
import Records

extension Replacement {
  /// A news item that is shown, or another one in the place of one that is not.
  mutating func replaced(_ item: NewsItem) -> NewsItem {
    let subject = LedgerSubject(.news, item.id.text)
    guard var draw = drawHidden(subject, "*") else { return item }
    var other = item
    other.title = draw.text(unlike: item.title)
    other.summary = draw.random.chance(50) ? nil : draw.text()
    other.body = draw.markdown()
    other.stage = draw.random.chance(50) ? nil : draw.text()
    other.programs = draw.some(of: item.programs)
    other.images = draw.some(of: records.media.map { Reference(to: $0.id, at: item.origin) })
    other.documents = draw.some(of: item.documents)
    other.authorText = draw.random.chance(50) ? nil : draw.text()
    other.author = draw.random.one(of: records.people.map(\.id)).map {
      Reference(to: $0, at: item.origin)
    }
    // Still before its day, or still behind its last one.
    other.publishOn = item.publishOn.map { day(like: $0, &draw) }
    other.date = day(like: item.date, &draw)
    other.expires = item.expires.map { day(like: $0, &draw) }
    return other
  }

  /// An event that is shown, or another one in the place of a draft.
  mutating func replaced(_ event: Event) -> Event {
    let subject = LedgerSubject(.event, event.id.text)
    guard var draw = drawHidden(subject, "*") else { return event }
    var other = event
    other.title = draw.text(unlike: event.title)
    other.starts = .day(draw.day(around: event.starts.date))
    other.ends = nil
    other.body = draw.markdown()
    other.place = draw.text()
    other.audience = draw.text()
    other.program = draw.random.one(of: records.programs.map(\.id)).map {
      Reference(to: $0, at: event.origin)
    }
    return other
  }
}
