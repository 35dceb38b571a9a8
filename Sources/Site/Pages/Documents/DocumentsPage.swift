package import Mustache

/// The normative base: the documents by level.
package struct DocumentsPage: TemplateView {
  /// Documents of one level under a heading of their own, or all of it without one.
  package struct Part: TemplateView {
    let anchor: String
    let title: String?
    let documents: [DocumentView]

    /// How many documents there are, attachments counted too.
    var count: Int { documents.reduce(0) { $0 + 1 + $1.attachments.count } }

    /// The names that templates use.
    package static let fields: Fields<Self> = [
      .text("anchor") { $0.anchor },
      .text("title") { $0.title },
      .number("count") { $0.count },
      .list("documents") { $0.documents },
    ]
  }

  /// The documents of one level.
  package struct Level: TemplateView {
    let anchor: String
    let title: String
    let parts: [Part]

    /// The names that templates use.
    package static let fields: Fields<Self> = [
      .text("anchor") { $0.anchor },
      .text("title") { $0.title },
      .number("count") { $0.parts.reduce(0) { $0 + $1.count } },
      .flag("has_documents") { !$0.parts.isEmpty },
      .flag("has_parts") { $0.parts.count > 1 },
      .list("parts") { $0.parts },
    ]
  }

  let chrome: ChromeView
  /// All levels, those without documents too.
  let levels: [Level]

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .view("chrome") { $0.chrome },
    .list("levels") { $0.levels },
  ]
}
