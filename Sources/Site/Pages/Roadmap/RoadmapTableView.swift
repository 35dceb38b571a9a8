package import Mustache

/// The table of a roadmap: groups of stages, the stages, and a row for everything to be done.
package struct RoadmapTableView: TemplateView {
  /// The stages under one heading, or a run of stages without one.
  package struct Group: TemplateView {
    let title: String?
    let anchor: String
    /// The link to the group's news on the same page.
    let news: LinkView?
    let rows: [RoadmapRowView]

    /// The names that templates use.
    package static let fields: [Field<Self>] = [
      .text("title") { $0.title },
      .text("anchor") { $0.anchor },
      .view("news") { $0.news },
      .list("rows") { $0.rows },
    ]
  }

  let caption: String
  let columns: RoadmapColumnsView
  let groups: [Group]

  /// The names that templates use.
  package static let fields: [Field<Self>] = [
    .text("caption") { $0.caption },
    .view("columns") { $0.columns },
    .list("groups") { $0.groups },
  ]
}
