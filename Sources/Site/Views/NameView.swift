package import Mustache

/// A person as called in one place.
package struct NameView: TemplateView {
  let text: String
  let url: String?

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("text") { $0.text },
    .text("url") { $0.url },
  ]
}
