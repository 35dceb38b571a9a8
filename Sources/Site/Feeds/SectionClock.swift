import Diagnostics
import Publication
import Russian

/// Writes the section's days and hours for programs: as in RFC 3339 and as in RFC 5545.
struct SectionClock: Sendable {
  /// The time zone of the events; `nil` for one outside Russia, whose offset is not known.
  let zone: RussianTimeZone?

  /// Reads the zone of a section.
  init(of section: PublicSection) { zone = RussianTimeZone(named: section.timeZone) }

  /// The beginning of a day with its offset: `2026-05-12T00:00:00+03:00`.
  ///
  /// Where the offset is not known the day is taken as one of UTC: Atom demands an offset.
  func timestamp(_ date: CivilDate) -> String {
    "\(date)T00:00:00\(zone == nil ? "Z" : offset(separator: ":"))"
  }

  /// A day, or a minute with its offset where that is known: `2026-05-12T14:00:00+03:00`.
  func moment(_ moment: PublicMoment) -> String {
    guard let minute = moment.minuteOfDay else { return moment.date.description }
    let time = RussianDates.time(minuteOfDay: minute)
    return "\(moment.date)T\(time):00\(zone == nil ? "" : offset(separator: ":"))"
  }

  /// The offset from UTC; in calendars `+0300`, elsewhere with a colon.
  func offset(separator: String) -> String {
    let hours = zone?.hoursAheadOfUTC ?? 0
    return "+\(hours < 10 ? "0" : "")\(hours)\(separator)00"
  }

  /// A day as calendars write it: `20260512`.
  static func basic(_ date: CivilDate) -> String { date.description.filter { $0 != "-" } }

  /// A minute as calendars write it: `20260512T140000`.
  static func basic(_ date: CivilDate, minuteOfDay: Int) -> String {
    let time = RussianDates.time(minuteOfDay: minuteOfDay).filter { $0 != ":" }
    return "\(basic(date))T\(time)00"
  }
}
