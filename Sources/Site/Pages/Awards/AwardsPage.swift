package import Mustache

/// The awards of the section's people.
package struct AwardsPage: TemplateView {
  /// One award.
  package struct Row: TemplateView {
    let title: String
    let date: String
    let dateISO: String
    let people: [NameView]
    let facts: [FactView]

    /// The names that templates use.
    package static let fields: Fields<Self> = [
      .text("title") { $0.title },
      .text("date") { $0.date },
      .text("date_iso") { $0.dateISO },
      .flag("has_people") { !$0.people.isEmpty },
      .list("people") { $0.people },
      .flag("has_facts") { !$0.facts.isEmpty },
      .list("facts") { $0.facts },
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
