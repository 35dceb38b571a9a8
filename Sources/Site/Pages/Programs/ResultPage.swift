import HTML
package import Mustache

/// The results of a completed programme.
package struct ResultPage: TemplateView {
  /// A measured change.
  package struct Indicator: TemplateView {
    let title: String
    let before: String
    let after: String
    let unit: String?

    /// The names that templates use.
    package static let fields: Fields<Self> = [
      .text("title") { $0.title },
      .text("before") { $0.before },
      .text("after") { $0.after },
      .text("unit") { $0.unit },
    ]
  }

  /// A review in its author's words.
  package struct Review: TemplateView {
    let author: NameView
    let text: String

    /// The names that templates use.
    package static let fields: Fields<Self> = [
      .view("author") { $0.author },
      .text("text") { $0.text },
    ]
  }

  let chrome: ChromeView
  let program: LinkView
  let term: String
  let participants: ParticipantsView?
  let summary: HTMLFragment?
  let indicators: [Indicator]
  /// The changes that are numbers, in pictures.
  let changes: [ChartView]
  let reviews: [Review]
  let files: [LinkView]

  /// Whether the programme has ended and nothing is told of what came of it.
  private var isEmpty: Bool {
    (summary?.isEmpty ?? true) && indicators.isEmpty && reviews.isEmpty && files.isEmpty
  }

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .view("chrome") { $0.chrome },
    .view("program") { $0.program },
    .text("term") { $0.term },
    .view("participants") { $0.participants },
    .markup("summary") { $0.summary },
    .flag("has_indicators") { !$0.indicators.isEmpty },
    .list("indicators") { $0.indicators },
    .list("changes") { $0.changes },
    .flag("has_reviews") { !$0.reviews.isEmpty },
    .list("reviews") { $0.reviews },
    .flag("has_files") { !$0.files.isEmpty },
    .list("files") { $0.files },
    .flag("is_empty") { $0.isEmpty },
  ]
}
