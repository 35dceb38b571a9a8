import Diagnostics
import Markdown
import Publication
import Russian

extension PageComposer {
  /// What a roadmap plans by date, month by month; terms in words have no place there.
  mutating func months(of roadmap: PublicRoadmap) -> [RoadmapMonthView] {
    var dated: [(start: CivilDate, item: PublicStage.Item)] = []
    for item in roadmap.stages.flatMap(\.items) {
      if let start = item.term.start { dated.append((start, item)) }
    }
    let order = dated.indices.sorted { (dated[$0].start, $0) < (dated[$1].start, $1) }
    var months: [(month: String, entries: [RoadmapMonthView.Entry])] = []
    for index in order {
      let (start, item) = dated[index]
      guard let month = CivilMonth(year: start.year, month: start.month) else { continue }
      let entry = RoadmapMonthView.Entry(
        term: Wording.term(item.term) ?? "", text: item.text.reveal(for: &trace).plainText,
        state: item.state.map(BadgeView.init))
      let title = Wording.capitalized(RussianDates.month(month))
      if months.last?.month == title {
        months[months.count - 1].entries.append(entry)
      } else {
        months.append((title, [entry]))
      }
    }
    return months.map { RoadmapMonthView(title: $0.month, entries: $0.entries) }
  }
}

extension PublicTerm {
  /// The day by which the term is put in order; `nil` for words without days and where nothing was said.
  fileprivate var start: CivilDate? {
    switch self {
    case .day(let date), .days(let date, _), .from(let date), .until(let date): date
    case .month(let month): CivilDate(year: month.year, month: month.month, day: 1)
    case .words(_, let first, let last): first ?? last
    case .unsaid: nil
    }
  }
}
