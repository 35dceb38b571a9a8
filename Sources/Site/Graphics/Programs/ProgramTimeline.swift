import Diagnostics
import Publication
import Russian

/// Programmes laid on the months in which they are carried out.
///
/// The bar of a programme that is over ends on the day on which it ended: how that day lies to the
/// plan would tell whether it was stopped (D, item 19).
struct ProgramTimeline: Sendable {
  private let scale: TimeScale
  private let today: CivilDate
  /// The id of the picture.
  static let id = "programs_chart"

  /// Lays programmes out; `nil` without any.
  init?(of programs: [PublicProgram], on today: CivilDate) {
    let starts = programs.map { CivilMonth(containing: $0.start) }
    let ends = programs.map { CivilMonth(containing: $0.lastDay) }
    guard let first = starts.min(), let last = ends.max() else { return nil }
    scale = TimeScale(min(first, ends.min() ?? first), max(last, starts.max() ?? last))
    self.today = today
  }

  /// The axis in words.
  var title: String { "Шкала времени: \(RussianDates.months(scale.first, scale.last))" }

  /// The lines of the axis.
  var ticks: [TickView] { scale.ticks }

  /// The line of the day of the build, where it is on the scale.
  var todayMark: TodayView? {
    scale.days.contains(today)
      ? TodayView(today, on: scale, in: ProgramTimeline.id) : nil
  }

  /// The bars of a programme: its first term, and what it was extended by.
  func bars(of program: PublicProgram) -> [BarView] {
    let last = max(program.start, program.lastDay)
    let first = min(program.firstPlannedEnd, last)
    guard !program.extensions.isEmpty, program.start <= first, first < last else {
      return [bar(program.start...last, program.status.look)]
    }
    return [
      bar(program.start...first, program.status.look),
      bar(first.adding(days: 1)...last, .hatched),
    ]
  }

  /// What the bars of these programmes mean.
  static func legend(of programs: [PublicProgram]) -> [LegendEntryView] {
    let statuses: [([PublicProgram.Status], BarView.Look, String)] = [
      ([.active, .extended], .solid, "реализуется"), ([.announced], .outlined, "готовится"),
      ([.completed], .pale, "завершена"),
    ]
    let entries = statuses.filter { group in programs.contains { group.0.contains($0.status) } }
      .map { LegendEntryView($0.1, $0.2) }
    let isExtended = programs.contains { $0.lastDay > $0.firstPlannedEnd && !$0.extensions.isEmpty }
    return entries + (isExtended ? [LegendEntryView(.hatched, "продление")] : [])
  }

  private func bar(_ days: ClosedRange<CivilDate>, _ look: BarView.Look) -> BarView {
    BarView(scale.extent(of: days) ?? Extent(.left, .left), look)
  }
}

extension PublicProgram {
  /// The day of its end, or the one that is planned.
  var lastDay: CivilDate { ended ?? plannedEnd }
}

extension PublicProgram.Status {
  /// The look of its bar.
  fileprivate var look: BarView.Look {
    switch self {
    case .announced: .outlined
    case .active, .extended: .solid
    case .completed: .pale
    }
  }
}
