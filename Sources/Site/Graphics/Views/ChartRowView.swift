package import Mustache

/// A line of a picture: what it is about, its bars, and the same in words.
package struct ChartRowView: TemplateView {
  /// The id of the picture, whose ticks and today's line the line repeats.
  let chart: String
  /// Whether the picture has a line of the day of the build.
  var hasToday = false
  let label: String
  var url: String?
  var bars: [BarView] = []
  var marks: [MarkView] = []
  /// What the bars say.
  let words: String?
  /// What they leave out.
  var notes: [String] = []

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("chart") { $0.chart },
    .flag("has_today") { $0.hasToday },
    .text("label") { $0.label },
    .text("url") { $0.url },
    .list("bars") { $0.bars },
    .list("marks") { $0.marks },
    .text("words") { $0.words },
    .texts("notes") { $0.notes },
  ]
}
