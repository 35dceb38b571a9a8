import Publication
import Testing

@testable import Site

@Suite("The calendar")
struct EventCalendarTests {
  private static let head = """
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//nastavnik//events//RU
    CALSCALE:GREGORIAN
    NAME:Наставничество — Школа № 7
    X-WR-CALNAME:Наставничество — Школа № 7
    BEGIN:VTIMEZONE
    TZID:Europe/Moscow
    BEGIN:STANDARD
    DTSTART:19700101T000000
    TZOFFSETFROM:+0300
    TZOFFSETTO:+0300
    TZNAME:UTC+0300
    END:STANDARD
    END:VTIMEZONE

    """

  /// The lines of the calendar with their ends made plain and folded ones joined.
  private func calendar(_ section: PublicSection) throws -> String {
    let text = try RenderedSite(section).page("events.ics")
    return text.replacing("\r\n ", with: "").replacing("\r\n", with: "\n")
  }

  @Test func `a section without events has a calendar that is valid all the same`() throws {
    let text = try calendar(try .empty())
    #expect(text == EventCalendarTests.head + "END:VCALENDAR\n")
  }

  @Test func `an event tells everything that a calendar can show`() throws {
    var section = try PublicSection.empty()
    var event = PublicEvent(
      "sbor", "Сбор; «друзья», 1\\2", starts: try PublicMoment("2026-12-01", minute: 840),
      text: "Первый абзац.\n\nВторой, последний.")
    event.ends = try PublicMoment("2026-12-01", minute: 905)
    event.place = "Актовый зал"
    event.audience = "педагоги"
    event.program = PublicReference(.program, "shag", title: "Шаг, навстречу")
    event.registrationURL = "https://forms.example/1"
    section.events = [event]
    #expect(
      try calendar(section) == EventCalendarTests.head + #"""
        BEGIN:VEVENT
        UID:sbor@school.example
        DTSTAMP:20261201T000000Z
        DTSTART;TZID=Europe/Moscow:20261201T140000
        DTEND;TZID=Europe/Moscow:20261201T150500
        SUMMARY:Сбор\; «друзья»\, 1\\2
        LOCATION:Актовый зал
        DESCRIPTION:Первый абзац.\nВторой\, последний.\nДля кого: педагоги\nРегистрация: https://forms.example/1
        CATEGORIES:Шаг\, навстречу
        URL:https://school.example/mentoring/meropriyatiya/sbor/
        END:VEVENT
        END:VCALENDAR

        """#)
  }

  /// The times of an event, and the lines that say them.
  struct Times: CustomTestStringConvertible, Sendable {
    let starts: PublicMoment
    let ends: PublicMoment?
    let lines: [String]
    let testDescription: String

    init(_ name: String, _ starts: PublicMoment, _ ends: PublicMoment?, _ lines: String...) {
      testDescription = name
      self.starts = starts
      self.ends = ends
      self.lines = lines
    }

    static func all() throws -> [Times] {
      [
        Times(
          "one day", try PublicMoment("2026-12-31"), nil, "DTSTART;VALUE=DATE:20261231",
          "DTEND;VALUE=DATE:20270101"),
        Times(
          "several days", try PublicMoment("2028-02-27"), try PublicMoment("2028-02-28"),
          "DTSTART;VALUE=DATE:20280227", "DTEND;VALUE=DATE:20280229"),
        Times(
          "a day to an hour", try PublicMoment("2026-12-01"),
          try PublicMoment("2026-12-02", minute: 600), "DTSTART;VALUE=DATE:20261201",
          "DTEND;VALUE=DATE:20261203"),
        Times(
          "an hour", try PublicMoment("2026-12-01", minute: 0), nil,
          "DTSTART;TZID=Europe/Moscow:20261201T000000"),
        Times(
          "an hour to a day", try PublicMoment("2026-12-01", minute: 1439),
          try PublicMoment("2026-12-01"), "DTSTART;TZID=Europe/Moscow:20261201T235900",
          "DTEND;TZID=Europe/Moscow:20261202T000000"),
        Times(
          "an end before the beginning", try PublicMoment("2026-12-02", minute: 600),
          try PublicMoment("2026-12-01"), "DTSTART;TZID=Europe/Moscow:20261202T100000"),
        Times(
          "days backwards", try PublicMoment("2026-12-02"), try PublicMoment("2026-12-01"),
          "DTSTART;VALUE=DATE:20261202", "DTEND;VALUE=DATE:20261203"),
        Times(
          "the last day of all", try PublicMoment("9999-12-31"), nil,
          "DTSTART;VALUE=DATE:99991231"),
      ]
    }
  }

  @Test(arguments: try Times.all())
  func `times are days or hours as far as they are known`(times: Times) throws {
    var section = try PublicSection.empty()
    var event = PublicEvent("e", "Сбор", starts: times.starts)
    event.ends = times.ends
    section.events = [event]
    let lines = try calendar(section).split(separator: "\n").map(String.init)
    let said = lines.filter { $0.hasPrefix("DTSTART;") || $0.hasPrefix("DTEND;") }
    #expect(said == times.lines)
  }

  @Test func `hours in a zone that is not known belong to no zone`() throws {
    var section = try PublicSection.empty()
    section.timeZone = "Europe/Minsk"
    section.baseURL = "http://user@school.example:8080"
    section.events = [PublicEvent("e", "Сбор", starts: try PublicMoment("2026-12-01", minute: 60))]
    let text = try calendar(section)
    #expect(text.contains("\nUID:e@school.example\n"))
    #expect(text.contains("\nDTSTART:20261201T010000\n"))
    #expect(!text.contains("VTIMEZONE"))
  }

  @Test func `hostile titles begin no property`() throws {
    var section = try PublicSection.empty()
    let title = "a\r\nATTENDEE:x\nb\u{2028}c\u{85}d\u{0}\u{7F}e\tf=1"
    section.events = [PublicEvent("e", title, starts: try PublicMoment("2026-12-01"))]
    let text = try calendar(section)
    #expect(text.contains("\nSUMMARY:a\\nATTENDEE:x\\nb\\nc\\nde\tf=1\n"))
  }
}
