package import Mustache

/// A row of the table of indicators.
package struct IndicatorRowView: TemplateView {
  let anchor: String
  let title: String
  let period: String
  let value: String
  /// The people counted and of how many, in words.
  let base: String?
  let target: String?
  let source: String?

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("anchor") { $0.anchor },
    .text("title") { $0.title },
    .text("period") { $0.period },
    .text("value") { $0.value },
    .text("base") { $0.base },
    .text("target") { $0.target },
    .text("source") { $0.source },
  ]
}
