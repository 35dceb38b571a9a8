import Diagnostics
import Publication
import Records

extension PublicTerm {
  /// Makes a term of the words that an author gave, else of the dates.
  init(_ term: RoadmapTerm) {
    // The author's own words say more than two dates do: «до 15 сентября, далее по запросу».
    if let words = term.words {
      self = .words(words, from: term.from, until: term.to)
      return
    }
    self =
      switch (term.from, term.to) {
      case (let first?, let last?): first == last ? .day(first) : .days(first, last)
      case (let first?, nil): .from(first)
      case (nil, let last?): .until(last)
      case (nil, nil): .unsaid
      }
  }

  /// Makes a term of the day, the month or the words of an activity.
  init(_ time: ActivityTime?) {
    self =
      switch time {
      case .day(let day): .day(day)
      case .month(let month): .month(month)
      case .words(let words): .words(words)
      case nil: .unsaid
      }
  }
}
