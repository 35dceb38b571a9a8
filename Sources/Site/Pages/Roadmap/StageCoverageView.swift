package import Mustache

/// Whether the news tell of a stage.
package struct StageCoverageView: TemplateView {
  let title: String
  /// How many news there are, with the place on the page where they stand.
  let news: LinkView?
  /// What is missing, where there are none.
  let gap: BadgeView?

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("title") { $0.title },
    .view("news") { $0.news },
    .view("gap") { $0.gap },
  ]
}
