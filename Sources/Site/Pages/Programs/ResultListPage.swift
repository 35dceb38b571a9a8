package import Mustache

/// The completed programmes whose results are published.
package struct ResultListPage: TemplateView {
  /// The results of one programme in the list.
  package struct Row: TemplateView {
    let title: String
    let url: String
    let form: String
    let term: String

    /// The names that templates use.
    package static let fields: Fields<Self> = [
      .text("title") { $0.title },
      .text("url") { $0.url },
      .text("form") { $0.form },
      .text("term") { $0.term },
    ]
  }

  let chrome: ChromeView
  let rows: [Row]

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .view("chrome") { $0.chrome },
    .flag("has_rows") { !$0.rows.isEmpty },
    .list("rows") { $0.rows },
  ]
}
