package import Mustache

/// An event in a list.
package struct EventCardView: TemplateView {
  let title: String
  let url: String
  let when: String
  let whenISO: String
  let place: String?
  let audience: String?

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("title") { $0.title },
    .text("url") { $0.url },
    .text("when") { $0.when },
    .text("when_iso") { $0.whenISO },
    .text("place") { $0.place },
    .text("audience") { $0.audience },
  ]
}
