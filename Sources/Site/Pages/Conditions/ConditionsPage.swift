package import Mustache

/// The conditions and bans on personal data, and how to withdraw a consent.
package struct ConditionsPage: TemplateView {
  /// One posted condition.
  package struct Row: TemplateView {
    let name: NameView
    let words: [String]
    let posted: String
    let postedISO: String

    /// The names that templates use.
    package static let fields: Fields<Self> = [
      .view("name") { $0.name },
      .texts("words") { $0.words },
      .text("posted") { $0.posted },
      .text("posted_iso") { $0.postedISO },
    ]
  }

  let chrome: ChromeView
  let organization: String
  let policyURL: String?
  let officers: [ContactView]
  let rows: [Row]

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .view("chrome") { $0.chrome },
    .text("organization") { $0.organization },
    .text("policy_url") { $0.policyURL },
    .list("officers") { $0.officers },
    .flag("has_rows") { !$0.rows.isEmpty },
    .list("rows") { $0.rows },
  ]
}
