package import Mustache

/// A way into the section, with the number of what lies there.
package struct NumberView: TemplateView {
  let title: String
  let value: String?
  let url: String

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("title") { $0.title },
    .text("value") { $0.value },
    .text("url") { $0.url },
  ]
}
