package import Mustache

/// The organisations that work with the school.
package struct PartnersPage: TemplateView {
  /// One organisation.
  package struct Row: TemplateView {
    let anchor: String
    let name: String
    let role: String?
    let url: String?
    let agreement: LinkView?

    /// The names that templates use.
    package static let fields: Fields<Self> = [
      .text("anchor") { $0.anchor },
      .text("name") { $0.name },
      .text("role") { $0.role },
      .text("url") { $0.url },
      .view("agreement") { $0.agreement },
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
