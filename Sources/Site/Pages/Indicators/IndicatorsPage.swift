package import Mustache

/// The indicators of mentoring and the surveys.
package struct IndicatorsPage: TemplateView {
  let chrome: ChromeView
  let staff: [FactView]
  let indicators: [IndicatorRowView]
  let meters: [ChartView]
  /// The questions that more than one survey asked.
  let comparisons: [ChartView]
  let surveys: [SurveyView]
  let smallCell: String

  /// The names that templates use.
  package static let fields: [Field<Self>] = [
    .view("chrome") { $0.chrome },
    .flag("has_staff") { !$0.staff.isEmpty },
    .list("facts") { $0.staff },
    .flag("has_indicators") { !$0.indicators.isEmpty },
    .list("indicators") { $0.indicators },
    .list("meters") { $0.meters },
    .flag("has_comparisons") { !$0.comparisons.isEmpty },
    .list("comparisons") { $0.comparisons },
    .flag("has_surveys") { !$0.surveys.isEmpty },
    .list("surveys") { $0.surveys },
    .flag("is_empty") { $0.staff.isEmpty && $0.indicators.isEmpty && $0.surveys.isEmpty },
    .text("small_cell") { $0.smallCell },
  ]
}
