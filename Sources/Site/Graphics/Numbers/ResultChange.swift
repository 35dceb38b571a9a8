import Publication
import Russian

/// A measured change of a programme's results, where both figures are numbers.
struct ResultChange: Sendable {
  private let indicator: PublicResults.Indicator
  private let before: Double
  private let after: Double
  private let scale: NumberScale

  /// Takes a change; `nil` where a figure is missing or no number, or too great to be drawn.
  init?(_ indicator: PublicResults.Indicator) {
    guard let before = indicator.before.flatMap(FigureReading.number),
      let after = indicator.after.flatMap(FigureReading.number),
      let scale = NumberScale(covering: [before, after])
    else { return nil }
    self.indicator = indicator
    self.before = before
    self.after = after
    self.scale = scale
  }

  /// The picture of two bars.
  func view(id: String) -> ChartView {
    let rows = [
      row("до", before, indicator.before, .pale, in: id),
      row("после", after, indicator.after, .solid, in: id),
    ]
    return ChartView(
      id: id, kind: .numbers, caption: indicator.title,
      title: indicator.unit.map { "Шкала: \($0)" } ?? "Шкала",
      description: rows.map { "\($0.label) — \($0.words ?? "")" }.joined(separator: ", ") + ".",
      ticks: scale.ticks(), groups: [ChartGroupView(title: nil, rows: rows)])
  }

  private func row(
    _ label: String, _ number: Double, _ words: String?, _ look: BarView.Look, in id: String
  ) -> ChartRowView {
    ChartRowView(
      chart: id, label: label,
      bars: scale.bars(to: number, look),
      words: [words, indicator.unit].compactMap(\.self).joined(separator: "\u{A0}"))
  }
}
