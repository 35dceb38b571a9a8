package import HTML

extension MarkdownDocument {
  /// The text as HTML, each block on lines of its own.
  package func html(using rendering: MarkdownRendering) -> HTMLFragment {
    var numbers = RegionNumbers()
    return html(using: rendering, numbering: &numbers)
  }

  /// The text as HTML on a page with several texts, whose tables and listings are counted on.
  package func html(
    using rendering: MarkdownRendering, numbering numbers: inout RegionNumbers
  ) -> HTMLFragment {
    var renderer = HTMLRenderer(
      rendering, headings: headings(using: rendering), numbers: numbers)
    for block in blocks { renderer.write(block) }
    numbers = renderer.numbers
    return renderer.finish()
  }
}
