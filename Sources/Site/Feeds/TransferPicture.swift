import HTML
import Markdown

/// A picture inside a text that is read away from the section: its widest copy alone.
struct TransferPicture: Sendable {
  let url: String
  let width: Int
  let height: Int
  let alternative: String
  let credit: String?

  /// The picture as HTML: a figure where it stands alone, part of a line otherwise.
  func markup(of media: Media, at position: MarkdownRendering.PicturePosition) -> HTMLFragment {
    var writer = HTMLWriter()
    let caption = media.title.isEmpty ? credit : media.title
    let isFigure = position == .standalone
    if isFigure { writer.open("figure") }
    writer.void(
      "img", ("src", url), ("width", String(width)), ("height", String(height)),
      ("alt", media.alternative.isEmpty ? alternative : media.alternative))
    if isFigure {
      if let caption {
        writer.open("figcaption")
        writer.text(caption)
        writer.close("figcaption")
      }
      writer.close("figure")
    }
    return writer.finish()
  }
}
