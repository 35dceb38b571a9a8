package import Mustache

/// Lines of a picture that belong together.
package struct ChartGroupView: TemplateView {
  /// The heading, where the picture has more than one group.
  let title: String?
  let rows: [ChartRowView]

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("title") { $0.title },
    .list("rows") { $0.rows },
  ]
}
