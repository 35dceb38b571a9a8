import Publication

/// The pictures of the surveys: of questions asked more than once, and of the others by question.
struct SurveyCharts: Sendable {
  /// The questions that several surveys asked.
  let comparisons: [ChartView]
  /// The questions that one survey asked, by their words.
  let single: [String: ChartView]

  /// Draws all questions of the surveys.
  init(of indicators: [PublicIndicator]) {
    var comparisons: [ChartView] = []
    var single: [String: ChartView] = [:]
    for (index, entry) in SurveyWave.questions(of: indicators).enumerated() {
      let id = "answers_\(index + 1)_chart"
      guard let chart = SurveyChart(entry.question, entry.waves, id: id) else { continue }
      if entry.waves.count > 1 {
        comparisons.append(chart.view(withTable: true))
      } else {
        single[entry.question] = chart.view(withTable: false)
      }
    }
    self.comparisons = comparisons
    self.single = single
  }
}
