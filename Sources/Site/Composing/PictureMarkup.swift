import HTML
import Markdown

/// The markup of a picture inside a Markdown text; in templates the partial `parts/picture` is it.
enum PictureMarkup {
  /// A picture with all its copies: a figure where it stands alone, part of a line otherwise.
  static func fragment(
    _ view: PictureView, _ media: Media, at position: MarkdownRendering.PicturePosition
  ) -> HTMLFragment {
    var writer = HTMLWriter()
    let words = media.alternative.isEmpty ? view.alt : media.alternative
    let caption = media.title.isEmpty ? view.credit : media.title
    if position == .standalone { writer.open("figure") }
    writer.open("picture")
    if let webp = view.webpSet {
      writer.void("source", ("type", "image/webp"), ("srcset", webp), ("sizes", sizes))
    }
    writer.void(
      "img", ("src", view.source), ("srcset", view.sourceSet), ("sizes", sizes),
      ("width", String(view.width)), ("height", String(view.height)), ("loading", "lazy"),
      ("alt", words))
    writer.close("picture")
    if !words.isEmpty {
      writer.open("span", ("class", "picture-words"))
      writer.text(words)
      writer.close("span")
      // What follows begins a word of its own for whoever reads the text without its marks.
      writer.text("\n")
    }
    if position == .standalone {
      if let caption {
        writer.open("figcaption")
        writer.text(caption)
        writer.close("figcaption")
      }
      writer.close("figure")
    }
    return writer.finish()
  }

  /// How wide a picture in a text is shown.
  private static let sizes = "(max-width: 48rem) 100vw, 44rem"
}
