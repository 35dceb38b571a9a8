package import Mustache

/// Words that lead to a page, or stand alone where they lead nowhere.
package struct LinkView: TemplateView {
  let title: String
  let url: String?

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("title") { $0.title },
    .text("url") { $0.url },
  ]
}
