import Diagnostics
import Publication
import Russian

/// A roadmap laid on the months of its school year.
struct RoadmapTimeline: Sendable {
  private let roadmap: PublicRoadmap
  private let times: [StageTimes]
  private let scale: TimeScale
  private let today: CivilDate

  /// The id of the picture.
  static let id = "roadmap_chart"

  /// How many months before and after its school year a plan may reach in the picture.
  private static let margin = 3

  /// Lays a roadmap out; `nil` where nothing in it has a place in time.
  init?(of roadmap: PublicRoadmap, on today: CivilDate) {
    let times = roadmap.stages.map { StageTimes($0, in: roadmap.schoolYear) }
    let months = times.compactMap(\.days).flatMap { [$0.lowerBound, $0.upperBound] }
      .map(CivilMonth.init(containing:))
    guard let first = months.min(), let last = months.max() else { return nil }
    self.roadmap = roadmap
    self.times = times
    self.today = today
    scale =
      roadmap.schoolYear.map { RoadmapTimeline.scale(of: $0, first, last) }
      ?? TimeScale(first, last)
  }

  /// The months of a school year, and those beside it that the plan reaches.
  private static func scale(
    of year: SchoolYear, _ first: CivilMonth, _ last: CivilMonth
  ) -> TimeScale {
    let (start, end) = (CivilMonth(containing: year.firstDay), CivilMonth(containing: year.lastDay))
    let earliest = CivilMonth(number: start.number - margin) ?? start
    let latest = CivilMonth(number: end.number + margin) ?? end
    return TimeScale(max(min(first, start), earliest), min(max(last, end), latest))
  }

  /// The picture, every stage with a link to its place in the table.
  func view() -> ChartView {
    let caption = roadmap.schoolYear.map(Wording.schoolYear) ?? roadmap.period
    return ChartView(
      id: RoadmapTimeline.id, kind: .time,
      caption: "Этапы по месяцам" + (caption.map { ": \($0)" } ?? ""),
      title: "Шкала времени: \(RussianDates.months(scale.first, scale.last))",
      description: description, ticks: scale.ticks,
      today: isToday
        ? TodayView(today, on: scale, in: RoadmapTimeline.id) : nil,
      groups: StageRun.runs(of: roadmap).map { run in
        ChartGroupView(title: run.group, rows: run.stages.map(row))
      },
      legend: legend)
  }

  /// Whether the day of the build is on the scale.
  private var isToday: Bool { scale.days.contains(today) }

  private func row(at index: Int) -> ChartRowView {
    let (stage, times) = (roadmap.stages[index], times[index])
    let stageMark = StageMark(stage, at: index)
    let words = [times.words, StageTimes.progress(of: stage)].compactMap(\.self)
    return ChartRowView(
      chart: RoadmapTimeline.id, hasToday: isToday, label: stageMark.title,
      url: "#\(stageMark.anchor)",
      bars: frame(of: times) + times.places.compactMap(bar),
      marks: times.places.compactMap(mark),
      words: words.isEmpty ? nil : words.joined(separator: " · "),
      notes: times.notes + notes(beside: times))
  }

  /// What is to be done in months that are not drawn.
  private func notes(beside times: StageTimes) -> [String] {
    let outside = times.places.filter { !scale.days.overlaps($0.days) }
    guard !outside.isEmpty else { return [] }
    let words = outside.map { RussianDates.days($0.days.lowerBound, $0.days.upperBound) }
    return ["За пределами шкалы: \(words.joined(separator: "; "))"]
  }

  /// The edge around the parts of a stage, where there are several.
  private func frame(of times: StageTimes) -> [BarView] {
    guard times.places.count > 1, let days = times.days, let extent = scale.extent(of: days) else {
      return []
    }
    return [BarView(extent, .frame)]
  }

  private func bar(_ place: PlacedTerm) -> BarView? {
    switch place {
    case .days(let days) where days.lowerBound != days.upperBound:
      scale.extent(of: days).map { BarView($0, .solid) }
    case .about(let days): scale.extent(of: days).map { BarView($0, .hatched) }
    case .days, .from, .until: nil
    }
  }

  private func mark(_ place: PlacedTerm) -> MarkView? {
    switch place {
    case .days(let days) where days.lowerBound == days.upperBound: mark(.day, days.lowerBound)
    case .from(let day): mark(.from, day)
    case .until(let day): mark(.until, day)
    case .days, .about: nil
    }
  }

  private func mark(_ shape: MarkView.Shape, _ day: CivilDate) -> MarkView? {
    scale.days.contains(day) ? MarkView(shape, at: scale.middle(of: day)) : nil
  }

  private var legend: [LegendEntryView] {
    let rows = roadmap.stages.indices.map(row)
    let looks = Set(rows.flatMap(\.bars).map(\.look))
    let shapes = Set(rows.flatMap(\.marks).map(\.shape))
    let bars: [LegendEntryView?] = [
      looks.contains(.solid) ? LegendEntryView(.solid, "точные даты") : nil,
      looks.contains(.hatched) ? LegendEntryView(.hatched, "примерный срок") : nil,
      looks.contains(.frame) ? LegendEntryView(.frame, "этап целиком") : nil,
    ]
    let marks: [LegendEntryView?] = [
      shapes.contains(.day) ? LegendEntryView(.day, "один день") : nil,
      shapes.contains(.from) ? LegendEntryView(.from, "с этого дня") : nil,
      shapes.contains(.until) ? LegendEntryView(.until, "до этого дня") : nil,
    ]
    return (bars + marks + [isToday ? .today : nil]).compactMap(\.self)
  }

  private var description: String {
    var sentences = ["На шкале \(Wording.Noun.stage.plural.phrase(roadmap.stages.count))."]
    if isToday {
      let running = roadmap.stages.indices.filter { times[$0].days?.contains(today) ?? false }
        .map { StageMark(roadmap.stages[$0], at: $0).title }
      let day = Wording.day(today)
      sentences.append(
        running.isEmpty
          ? "На день сборки раздела, \(day), ни один этап не идёт."
          : "На день сборки раздела, \(day), идут: \(running.joined(separator: "; ")).")
    }
    return sentences.joined(separator: " ")
  }
}

extension StageTimes {
  /// How much of a stage is done; `nil` where nobody keeps it.
  fileprivate static func progress(of stage: PublicStage) -> String? {
    let states = stage.items.compactMap(\.state)
    guard !states.isEmpty else { return nil }
    return "выполнено \(states.count { $0 == .done }) из\u{A0}\(states.count)"
  }
}
