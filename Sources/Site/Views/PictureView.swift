package import Mustache
import Publication

/// A picture with all its copies, for an `img` inside a `picture`.
package struct PictureView: TemplateView {
  let source: String
  let sourceSet: String
  let webpSet: String?
  let width: Int
  let height: Int
  let alt: String
  let credit: String?

  /// Takes the widest copy as the one for browsers that cannot choose.
  init?(_ picture: PublicPicture, _ asset: PictureAsset, locator: Locator) {
    guard let widest = asset.jpeg.last else { return nil }
    func set(_ copies: [PictureAsset.Copy]) -> String {
      copies.map { "\(locator.link(toFile: $0.path)) \($0.width)w" }.joined(separator: ", ")
    }
    source = locator.link(toFile: widest.path)
    sourceSet = set(asset.jpeg)
    webpSet = asset.webp.isEmpty ? nil : set(asset.webp)
    width = widest.width
    height = widest.height
    alt = picture.alt
    credit = picture.credit
  }

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("source") { $0.source },
    .text("source_set") { $0.sourceSet },
    .text("webp_set") { $0.webpSet },
    .number("width") { $0.width },
    .number("height") { $0.height },
    .text("alt") { $0.alt },
    .text("credit") { $0.credit },
  ]
}
