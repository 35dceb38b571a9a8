package import Mustache

/// A table of indicators.
package struct IndicatorTableView: TemplateView {
  let caption: String
  let rows: [IndicatorRowView]

  /// Takes the rows; `nil` without any.
  init?(caption: String, _ rows: [IndicatorRowView]) {
    guard !rows.isEmpty else { return nil }
    self.caption = caption
    self.rows = rows
  }

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("caption") { $0.caption },
    .list("rows") { $0.rows },
  ]
}
