import HTML
package import Mustache

/// A practice or a material with its authors, its text and its files.
package struct WorkPage: TemplateView {
  let chrome: ChromeView
  let date: String?
  let dateISO: String?
  /// Its level or its kind, in words.
  let label: String?
  let facts: [FactView]
  let body: HTMLFragment
  let files: [WorkFileView]

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .view("chrome") { $0.chrome },
    .flag("has_byline") { $0.date != nil || $0.label != nil },
    .text("date") { $0.date },
    .text("date_iso") { $0.dateISO },
    .text("label") { $0.label },
    .flag("has_facts") { !$0.facts.isEmpty },
    .list("facts") { $0.facts },
    .flag("has_content") { !$0.body.isEmpty || !$0.files.isEmpty },
    .markup("body") { $0.body },
    .flag("has_files") { !$0.files.isEmpty },
    .list("files") { $0.files },
  ]
}
