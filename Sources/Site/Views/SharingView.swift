package import Mustache

/// A page as a card in networks and messengers (the Open Graph protocol, ogp.me).
package struct SharingView: TemplateView {
  /// The picture of the card; its address is absolute.
  package struct Picture: TemplateView {
    let url: String
    let width: Int
    let height: Int
    let alt: String

    /// The names that templates use.
    package static let fields: Fields<Self> = [
      .text("url") { $0.url },
      .number("width") { $0.width },
      .number("height") { $0.height },
      .text("alt") { $0.alt },
    ]
  }

  let title: String
  let description: String?
  let type: String
  let url: String
  let site: String
  let published: String?
  let picture: Picture?

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("title") { $0.title },
    .text("description") { $0.description },
    .text("type") { $0.type },
    .text("url") { $0.url },
    .text("site") { $0.site },
    .text("published") { $0.published },
    .view("picture") { $0.picture },
  ]
}
