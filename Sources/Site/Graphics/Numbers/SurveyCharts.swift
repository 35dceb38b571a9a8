import Publication

/// The pictures of the surveys: of questions asked before and after, and of the others by question.
struct SurveyCharts: Sendable {
  /// The questions that an entry and a final survey of one school year asked.
  let comparisons: [ChartView]
  /// The questions that stand alone, by their places.
  let single: [SurveyWave.Place: ChartView]

  /// Draws all questions of the surveys.
  init(of indicators: [PublicIndicator]) {
    var comparisons: [ChartView] = []
    var single: [SurveyWave.Place: ChartView] = [:]
    for (index, waves) in SurveyWave.questions(of: indicators).enumerated() {
      guard let chart = SurveyChart(waves, id: "answers_\(index + 1)_chart") else { continue }
      if waves.count > 1 {
        comparisons.append(chart.view(withTable: true))
      } else {
        for wave in waves { single[wave.place] = chart.view(withTable: false) }
      }
    }
    self.comparisons = comparisons
    self.single = single
  }
}
