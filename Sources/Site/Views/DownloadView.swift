package import Mustache
import Russian

/// A file of the section's own making, with what a visitor wants to know before (№ 1493, item 4).
package struct DownloadView: TemplateView {
  let title: String
  let url: String
  let format: String
  let size: String

  /// Describes a file by its size in bytes.
  init(title: String, url: String, format: String, byteCount: Int) {
    self.title = title
    self.url = url
    self.format = format
    size = RussianNumbers.fileSize(byteCount)
  }

  /// The names that templates use.
  package static let fields: Fields<Self> = [
    .text("title") { $0.title },
    .text("url") { $0.url },
    .text("format") { $0.format },
    .text("size") { $0.size },
  ]
}
