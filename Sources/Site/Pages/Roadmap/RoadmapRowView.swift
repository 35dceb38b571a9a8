import HTML
package import Mustache

/// A row of a roadmap's table: one thing to be done, or a stage of which nothing more is said.
package struct RoadmapRowView: TemplateView {
  /// Who answers: a name, a role, or both.
  package struct Responsible: TemplateView {
    let name: NameView?
    let role: String?

    /// The names that templates use.
    package static let fields: Fields<Self> = [
      .view("name") { $0.name },
      .flag("has_both") { $0.name != nil && $0.role != nil },
      .text("role") { $0.role },
    ]
  }

  /// The stage, where it has no line of its own above the row.
  let stage: RoadmapHeadingView?
  let number: String?
  let text: HTMLFragment
  /// Whether the text can be the heading of the row: HTML allows no headings of parts in one.
  let isHeading: Bool
  let term: String?
  let responsible: [Responsible]
  let participants: String?
  let expected: String?
  let state: BadgeView?

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .view("stage") { $0.stage },
    .text("number") { $0.number },
    .markup("text") { $0.text },
    .flag("is_heading") { $0.isHeading },
    .text("term") { $0.term },
    .list("responsible") { $0.responsible },
    .text("participants") { $0.participants },
    .text("expected") { $0.expected },
    .view("state") { $0.state },
  ]
}
