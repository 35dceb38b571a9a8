package import Mustache
import Russian

/// A file to download, with what a visitor wants to know before (№ 1493, item 4).
package struct FileView: TemplateView {
  let url: String
  let format: String
  let size: String

  /// Describes a file as seen from one page.
  init(_ asset: FileAsset, locator: Locator) {
    url = locator.link(toFile: asset.path)
    format = asset.format
    size = RussianNumbers.fileSize(asset.byteCount)
  }

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("url") { $0.url },
    .text("format") { $0.format },
    .text("size") { $0.size },
  ]
}
