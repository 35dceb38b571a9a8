import Publication

extension PageComposer {
  /// The meters of the indicators, those that measure the same in one picture.
  ///
  /// - Parameters:
  ///   - indicators: the indicators in the author's order.
  ///   - words: the value and the target of one as its row in the table says them.
  /// - Returns: the pictures of those that can be drawn.
  func meters(
    _ indicators: [PublicIndicator], _ words: (PublicIndicator) -> IndicatorRowView
  ) -> [ChartView] {
    IndicatorMeter.groups(of: indicators).compactMap { group in
      guard let scale = IndicatorMeter.scale(of: group), let first = group.first else { return nil }
      let id = "meter_\(first.indicator.id)_chart"
      let rows = group.map { row($0, on: scale, words($0.indicator), in: id) }
      let unit = first.isShare ? "%" : first.indicator.unit
      return ChartView(
        id: id, kind: .meters, caption: first.indicator.title,
        title: unit.map { "Шкала: \($0)" } ?? "Шкала",
        description: rows.map { "\($0.label): \($0.words ?? "")." }.joined(separator: " "),
        ticks: scale.ticks(unit: first.isShare ? "%" : nil),
        groups: [ChartGroupView(title: nil, rows: rows)], legend: legend(of: rows))
    }
  }

  private func row(
    _ meter: IndicatorMeter, on scale: NumberScale, _ words: IndicatorRowView, in id: String
  ) -> ChartRowView {
    let bars =
      switch meter.figure {
      case .shown(let number): scale.bars(to: number, .solid)
      case .hidden: [BarView]()
      }
    let target = words.target.map { "цель: \($0)" }
    return ChartRowView(
      chart: id, label: meter.indicator.period, bars: bars,
      marks: meter.target.map { [MarkView(.target, at: scale.place(of: $0))] } ?? [],
      words: [words.value, target].compactMap(\.self).joined(separator: " · "),
      notes: meter.indicator.source.map { ["Источник: \($0)"] } ?? [])
  }

  private func legend(of rows: [ChartRowView]) -> [LegendEntryView] {
    rows.contains { !$0.marks.isEmpty } ? [LegendEntryView(.target, "цель")] : []
  }
}
