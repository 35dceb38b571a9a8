import Diagnostics
import Publication
import Russian

/// Events for calendars (iCalendar, RFC 5545): all of them, past and coming, or one alone.
struct EventCalendar {
  /// The path from the root of the section.
  static let path = "events.ics"

  private var reader: TransferReader
  private let clock: SectionClock
  private let only: PublicEvent?

  /// Begins the calendar of a section.
  ///
  /// - Parameters:
  ///   - context: what all files of the build share.
  ///   - event: the one event that the file is to hold; `nil` for all.
  init(_ context: SiteContext, of event: PublicEvent? = nil) {
    reader = TransferReader(context)
    clock = SectionClock(of: context.section)
    only = event
  }

  /// The path of the file with one event: beside its page.
  static func path(of event: PublicEvent) -> String {
    Route.item(.events, event.id).directory + "event.ics"
  }

  /// The file with one event.
  static func file(of event: PublicEvent, in context: SiteContext) -> SiteFile {
    SiteFile(path: path(of: event)) { bytes in
      var calendar = EventCalendar(context, of: event)
      return calendar.write(to: &bytes)
    }
  }

  /// Appends the whole calendar and tells what it reveals.
  mutating func write(to bytes: inout [UInt8]) -> Trace {
    let title = "Наставничество — \(reader.section.organization.shortName)"
    var calendar = CalendarWriter()
    calendar.property("BEGIN", "VCALENDAR")
    calendar.property("VERSION", "2.0")
    calendar.property("PRODID", "-//nastavnik//events//RU")
    calendar.property("CALSCALE", "GREGORIAN")
    if only == nil {
      // Older programs read the second name alone (RFC 7986, section 5.1). A single event has
      // neither: it is to join a calendar, not to become one.
      calendar.text("NAME", title)
      calendar.text("X-WR-CALNAME", title)
    }
    writeZone(to: &calendar)
    for event in only.map({ [$0] }) ?? reader.section.events { write(event, to: &calendar) }
    calendar.property("END", "VCALENDAR")
    bytes.append(contentsOf: calendar.finish())
    return reader.trace
  }

  /// The time zone as the one offset that it has (`RussianTimeZone`); it also gives a calendar
  /// without events the component that every calendar must have.
  private func writeZone(to calendar: inout CalendarWriter) {
    guard let zone = clock.zone else { return }
    let offset = clock.offset(separator: "")
    calendar.property("BEGIN", "VTIMEZONE")
    calendar.property("TZID", zone.name)
    calendar.property("BEGIN", "STANDARD")
    calendar.property("DTSTART", "19700101T000000")
    calendar.property("TZOFFSETFROM", offset)
    calendar.property("TZOFFSETTO", offset)
    calendar.property("TZNAME", "UTC\(offset)")
    calendar.property("END", "STANDARD")
    calendar.property("END", "VTIMEZONE")
  }

  private mutating func write(_ event: PublicEvent, to calendar: inout CalendarWriter) {
    reader.trace.note(event.lines)
    let route = Route.item(.events, event.id)
    calendar.property("BEGIN", "VEVENT")
    calendar.property("UID", "\(event.id)@\(reader.context.host)")
    // The stamp has to be a time of UTC. The time of the build would change the file with every
    // build; the day of the event is what the record knows.
    calendar.property("DTSTAMP", "\(SectionClock.basic(event.starts.date))T000000Z")
    writeTimes(of: event, to: &calendar)
    calendar.text("SUMMARY", event.title)
    calendar.text("LOCATION", event.place ?? "")
    calendar.text("DESCRIPTION", description(of: event, on: route))
    calendar.text("CATEGORIES", event.program?.title ?? "")
    calendar.property("URL", reader.url(of: route))
    calendar.property("END", "VEVENT")
  }

  /// The text, then what has no property of its own.
  private mutating func description(of event: PublicEvent, on route: Route) -> String {
    var parts: [String] = []
    let body = reader.words(event.body)
    if !body.isEmpty { parts.append(body) }
    if let audience = event.audience { parts.append("Для кого: \(audience)") }
    if let address = event.registrationURL {
      parts.append("Регистрация: \(reader.url(address, on: route))")
    }
    return parts.joined(separator: "\n")
  }

  /// Whole days where the beginning has no hour; the end is the first moment after the event.
  ///
  /// Beginning and end have to be of one kind, so an event that begins at an hour and ends on a day
  /// lasts until that day is over.
  private func writeTimes(of event: PublicEvent, to calendar: inout CalendarWriter) {
    guard let minute = event.starts.minuteOfDay else {
      let last = max(event.starts.date, event.ends?.date ?? event.starts.date)
      calendar.property("DTSTART;VALUE=DATE", SectionClock.basic(event.starts.date))
      let next = last.adding(days: 1)
      if next > last { calendar.property("DTEND;VALUE=DATE", SectionClock.basic(next)) }
      return
    }
    writeTime("DTSTART", event.starts.date, minute, to: &calendar)
    guard let ends = event.ends, ends.date >= event.starts.date else { return }
    if let minuteOfEnd = ends.minuteOfDay {
      guard event.starts < ends else { return }
      writeTime("DTEND", ends.date, minuteOfEnd, to: &calendar)
    } else if ends.date < .latest {
      writeTime("DTEND", ends.date.adding(days: 1), 0, to: &calendar)
    }
  }

  /// A time in the section's zone; where that is not known, in whatever zone the reader is.
  private func writeTime(
    _ name: StaticString, _ date: CivilDate, _ minute: Int, to calendar: inout CalendarWriter
  ) {
    let time = SectionClock.basic(date, minuteOfDay: minute)
    calendar.property(name, zone: clock.zone?.name, time)
  }
}
