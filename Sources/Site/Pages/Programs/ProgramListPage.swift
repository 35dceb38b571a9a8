package import Mustache

/// The programmes: under way, announced, completed.
package struct ProgramListPage: TemplateView {
  /// The programmes of one kind of status.
  package struct Group: TemplateView {
    let anchor: String
    let title: String
    let programs: [ProgramCardView]

    /// The names that templates use.
    package static let fields: Fields<Self> = [
      .text("anchor") { $0.anchor },
      .text("title") { $0.title },
      .number("count") { $0.programs.count },
      .list("programs") { $0.programs },
    ]
  }

  let chrome: ChromeView
  let groups: [Group]
  let timeline: ChartView?
  let forms: ChartView?
  let filter = FilterView.programs

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .view("chrome") { $0.chrome },
    .flag("has_programs") { !$0.groups.isEmpty },
    .list("groups") { $0.groups },
    .view("timeline") { $0.timeline },
    .view("forms") { $0.forms },
    .view("filter") { $0.filter },
  ]
}
