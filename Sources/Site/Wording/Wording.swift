import Diagnostics
import Publication
import Russian

/// The words for values that many pages show.
enum Wording {
  /// A day in full.
  static func day(_ date: CivilDate) -> String { RussianDates.day(date) }

  /// A school year in full.
  static func schoolYear(_ year: SchoolYear) -> String { RussianDates.schoolYear(year) }

  /// What a roadmap is for, which is a school year or another period.
  static func period(of schoolYear: SchoolYear?, or period: String?) -> String {
    schoolYear.map(Wording.schoolYear) ?? period ?? "без срока"
  }

  /// The time of an event, from its beginning to its end.
  static func moments(from first: PublicMoment, to last: PublicMoment?) -> String {
    guard let last, last != first else { return moment(first) }
    guard first.date == last.date else {
      if first.minuteOfDay == nil, last.minuteOfDay == nil {
        return RussianDates.days(first.date, last.date)
      }
      return "\(moment(first)) – \(moment(last))"
    }
    guard let begins = first.minuteOfDay, let ends = last.minuteOfDay else { return moment(first) }
    return "\(day(first.date)), \(RussianDates.time(minuteOfDay: begins))–"
      + RussianDates.time(minuteOfDay: ends)
  }

  /// A day, with the hour where it is known.
  static func moment(_ moment: PublicMoment) -> String {
    guard let minute = moment.minuteOfDay else { return day(moment.date) }
    return RussianDates.day(moment.date, minuteOfDay: minute)
  }

  /// When something is to happen; `nil` where nobody said.
  static func term(_ term: PublicTerm) -> String? {
    switch term {
    case .day(let date): day(date)
    case .days(let first, let last): RussianDates.days(first, last)
    case .from(let date): "с\u{A0}\(day(date))"
    case .until(let date): "до\u{A0}\(day(date))"
    case .month(let month): RussianDates.month(month)
    case .words(let words, _, _): words
    case .unsaid: nil
    }
  }

  /// A telephone as a link dials it: the digits, and a plus in front of them.
  static func dial(_ phone: String) -> String {
    phone.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
  }

  /// An e-mail address as a link takes it; `nil` for text that is none, which then stands alone.
  static func mailbox(_ email: String) -> String? {
    let parts = email.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), parts[1].contains(".") else {
      return nil
    }
    let isPlain = email.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "@.-_+".utf8.contains(byte)
      }
    }
    return isPlain ? email : nil
  }
}
