package import Mustache

/// What begins in a month, or is to be done in it.
package struct RoadmapMonthView: TemplateView {
  /// Something to be done, with its term.
  package struct Entry: TemplateView {
    let term: String
    let text: String
    let state: BadgeView?

    /// The names that templates use.
    package static let fields: Fields<Self> = [
      .text("term") { $0.term },
      .text("text") { $0.text },
      .view("state") { $0.state },
    ]
  }

  let title: String
  let entries: [Entry]

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("title") { $0.title },
    .list("entries") { $0.entries },
  ]
}
