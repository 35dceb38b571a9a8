import HTML
package import Mustache

/// A row of a roadmap's table: one thing to be done, or a stage of which nothing more is said.
package struct RoadmapRowView: TemplateView {
  /// The cell of the stage, which all its rows share.
  package struct Stage: TemplateView {
    let anchor: String
    let title: String
    /// The number, where the table has a column for the numbers of stages.
    let number: String?
    let rowCount: Int
    /// The link to the stage's news on the same page.
    let news: LinkView?

    /// The names that templates use.
    package static let fields: [Field<Self>] = [
      .text("anchor") { $0.anchor },
      .text("title") { $0.title },
      .text("number") { $0.number },
      .number("row_count") { $0.rowCount },
      .view("news") { $0.news },
    ]
  }

  /// Who answers: a name, a role, or both.
  package struct Responsible: TemplateView {
    let name: NameView?
    let role: String?

    /// The names that templates use.
    package static let fields: [Field<Self>] = [
      .view("name") { $0.name },
      .flag("has_both") { $0.name != nil && $0.role != nil },
      .text("role") { $0.role },
    ]
  }

  /// The stage; `nil` behind its first row.
  let stage: Stage?
  let number: String?
  let text: HTMLFragment
  let term: String?
  let responsible: [Responsible]
  let participants: String?
  let expected: String?
  let state: BadgeView?

  /// The names that templates use.
  package static let fields: [Field<Self>] = [
    .view("stage") { $0.stage },
    .text("number") { $0.number },
    .markup("text") { $0.text },
    .text("term") { $0.term },
    .list("responsible") { $0.responsible },
    .text("participants") { $0.participants },
    .text("expected") { $0.expected },
    .view("state") { $0.state },
  ]
}
