package import Mustache

/// The indicators of mentoring and the surveys.
package struct IndicatorsPage: TemplateView {
  let chrome: ChromeView
  let staff: [FactView]
  let meters: [ChartView]
  /// The indicators that the meters show, as a table behind them.
  let behindMeters: IndicatorTableView?
  /// The indicators that have no meter.
  let indicators: IndicatorTableView?
  /// The questions that were asked before and after.
  let comparisons: [ChartView]
  let surveys: [SurveyView]
  let smallCell: String

  private var hasIndicators: Bool { behindMeters != nil || indicators != nil }

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .view("chrome") { $0.chrome },
    .flag("has_staff") { !$0.staff.isEmpty },
    .list("facts") { $0.staff },
    .flag("has_indicators") { $0.hasIndicators },
    .list("meters") { $0.meters },
    .view("behind_meters") { $0.behindMeters },
    .view("indicators") { $0.indicators },
    .flag("has_comparisons") { !$0.comparisons.isEmpty },
    .list("comparisons") { $0.comparisons },
    .flag("has_surveys") { !$0.surveys.isEmpty },
    .list("surveys") { $0.surveys },
    .flag("is_empty") { $0.staff.isEmpty && !$0.hasIndicators && $0.surveys.isEmpty },
    .text("small_cell") { $0.smallCell },
  ]
}
