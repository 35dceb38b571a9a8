import Diagnostics
import Publication

/// Where a term stands in time, as exactly as it was said.
enum PlacedTerm: Sendable, Hashable {
  /// From a day to a day.
  case days(ClosedRange<CivilDate>)
  /// Some time within these days: a month, or days that stand for the author's words.
  case about(ClosedRange<CivilDate>)
  /// From a day on, nobody said how long.
  case from(CivilDate)
  /// Until a day, nobody said from when.
  case until(CivilDate)

  /// The places of a term; none for words without days, and where nothing was said.
  ///
  /// - Parameters:
  ///   - term: the term.
  ///   - year: the school year of its roadmap.
  /// - Returns: one place for each run of months that the words name, one for every other term.
  static func places(of term: PublicTerm, in year: SchoolYear?) -> [PlacedTerm] {
    switch term {
    case .day(let day): [.days(day...day)]
    case .days(let first, let last): first <= last ? [.days(first...last)] : []
    case .from(let day), .words(_, let day?, nil): [.from(day)]
    case .until(let day), .words(_, nil, let day?): [.until(day)]
    case .month(let month): [.about(month.firstDay...month.lastDay)]
    case .words(_, let first?, let last?): first <= last ? [.about(first...last)] : []
    case .words(let words, nil, nil):
      if let place = SpokenDay.place(of: words, in: year) {
        [place]
      } else {
        SpokenMonths(words, in: year)?.runs.map(PlacedTerm.about) ?? []
      }
    case .unsaid: []
    }
  }

  /// The days that are known of it.
  var days: ClosedRange<CivilDate> {
    switch self {
    case .days(let days), .about(let days): days
    case .from(let day), .until(let day): day...day
    }
  }

  /// Whether its days are the term itself.
  var isExact: Bool {
    switch self {
    case .days, .from, .until: true
    case .about: false
    }
  }
}
