package import Mustache

/// A state in words, with a class for its colour; the words alone say it all.
package struct BadgeView: TemplateView {
  let words: String
  let style: String

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("words") { $0.words },
    .text("style") { $0.style },
  ]
}
