package import Mustache

/// A picture of numbers or times: an axis, and lines with bars under it.
///
/// Words stand beside the bars as ordinary text, which wraps, grows and is searched as all text is;
/// the drawing holds nothing but lines, bars and the labels of the axis.
package struct ChartView: TemplateView {
  /// What is laid across.
  enum Kind: String {
    /// Months.
    case time
    /// Numbers of which each has a few words.
    case numbers
    /// Figures with a target and a source each.
    case meters
  }

  /// The id, which no text can have: it holds an underscore.
  let id: String
  let kind: Kind
  let caption: String
  /// What the axis is.
  let title: String
  /// The picture in a few sentences.
  let description: String
  let ticks: [TickView]
  var today: TodayView?
  let groups: [ChartGroupView]
  var legend: [LegendEntryView] = []
  var table: ChartTableView?

  /// Beyond how many lines a picture is folded up.
  private static let longest = 40

  /// Whether the picture is folded up, so that it does not stand in the way.
  private var isLong: Bool { groups.reduce(0) { $0 + $1.rows.count } > ChartView.longest }

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("id") { $0.id },
    .text("kind") { $0.kind.rawValue },
    .flag("is_of_time") { $0.kind == .time },
    .text("caption") { $0.caption },
    .text("title") { $0.title },
    .text("description") { $0.description },
    .list("ticks") { $0.ticks },
    .view("today") { $0.today },
    .list("groups") { $0.groups },
    .flag("has_legend") { !$0.legend.isEmpty },
    .list("legend") { $0.legend },
    .view("table") { $0.table },
    .flag("is_long") { $0.isLong },
    .flag("is_short") { !$0.isLong },
  ]
}
