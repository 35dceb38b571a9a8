package import Mustache

/// The table behind a picture that has none on its page.
package struct ChartTableView: TemplateView {
  /// A row: what it is about, and its values under the further columns.
  package struct Row: TemplateView {
    let title: String
    let cells: [String]

    /// The names that templates use.
    package static let fields: Fields<Self> = [
      .text("title") { $0.title },
      .texts("cells") { $0.cells },
    ]
  }

  let caption: String
  let columns: [String]
  let rows: [Row]

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("caption") { $0.caption },
    .texts("columns") { $0.columns },
    .list("rows") { $0.rows },
  ]
}
