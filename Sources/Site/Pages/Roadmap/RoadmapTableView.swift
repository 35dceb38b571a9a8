package import Mustache

/// The table of a roadmap: groups of stages, the stages, and a row for everything to be done.
package struct RoadmapTableView: TemplateView {
  /// The stages under one heading, or a run of stages without one.
  package struct Group: TemplateView {
    let heading: RoadmapHeadingView?
    let stages: [Stage]

    /// The names that templates use.
    package static let fields: Fields<Self> = [
      .view("heading") { $0.heading },
      .list("stages") { $0.stages },
    ]
  }

  /// A stage with what is to be done in it.
  package struct Stage: TemplateView {
    /// The line above the rows; `nil` where the rows themselves name their stages.
    let heading: RoadmapHeadingView?
    let rows: [RoadmapRowView]

    /// The names that templates use.
    package static let fields: Fields<Self> = [
      .view("heading") { $0.heading },
      .list("rows") { $0.rows },
    ]
  }

  let caption: String
  let columns: RoadmapColumnsView
  let groups: [Group]

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("caption") { $0.caption },
    .view("columns") { $0.columns },
    .list("groups") { $0.groups },
  ]
}
