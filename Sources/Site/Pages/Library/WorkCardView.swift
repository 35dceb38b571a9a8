package import Mustache

/// A practice or a material in a list.
package struct WorkCardView: TemplateView {
  let title: String
  let url: String
  let date: String?
  let dateISO: String?
  /// Its level or its kind, in words.
  let label: String?
  let summary: String?
  let authors: [NameView]

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("title") { $0.title },
    .text("url") { $0.url },
    .text("date") { $0.date },
    .text("date_iso") { $0.dateISO },
    .text("label") { $0.label },
    .text("summary") { $0.summary },
    .flag("has_authors") { !$0.authors.isEmpty },
    .list("authors") { $0.authors },
  ]
}
