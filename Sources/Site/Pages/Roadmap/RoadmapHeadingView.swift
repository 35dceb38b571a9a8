package import Mustache

/// The words for a stage or a group of stages, where links of other pages lead.
package struct RoadmapHeadingView: TemplateView {
  let title: String
  let anchor: String
  /// The link to its news on the same page.
  let news: LinkView?

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("title") { $0.title },
    .text("anchor") { $0.anchor },
    .view("news") { $0.news },
  ]
}
