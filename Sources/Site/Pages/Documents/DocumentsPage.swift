package import Mustache

/// The normative base: the documents by level.
package struct DocumentsPage: TemplateView {
  /// The documents of one level.
  package struct Level: TemplateView {
    let anchor: String
    let title: String
    let documents: [DocumentView]

    /// The names that templates use.
    package static let fields: [Field<Self>] = [
      .text("anchor") { $0.anchor },
      .text("title") { $0.title },
      .number("count") { $0.documents.reduce(0) { $0 + 1 + $1.attachments.count } },
      .flag("has_documents") { !$0.documents.isEmpty },
      .list("documents") { $0.documents },
    ]
  }

  let chrome: ChromeView
  /// All levels, those without documents too.
  let levels: [Level]

  /// The names that templates use.
  package static let fields: [Field<Self>] = [
    .view("chrome") { $0.chrome },
    .list("levels") { $0.levels },
  ]
}
