package import HTML

extension MarkdownDocument {
  /// The text as HTML, each block on lines of its own.
  package func html(using rendering: MarkdownRendering) -> HTMLFragment {
    var renderer = HTMLRenderer(rendering, headings: headings(using: rendering))
    for block in blocks { renderer.write(block) }
    return renderer.finish()
  }
}
