internal import Russian

extension MarkdownDocument {
  /// The headings of the text with the levels and ids that a rendering gives them.
  package func headings(using rendering: MarkdownRendering) -> HeadingOutline {
    var maker = HeadingOutlineMaker(rendering: rendering)
    maker.visit(blocks)
    return maker.outline
  }
}

/// Walks through the blocks and gives headings and captions their levels and ids.
private struct HeadingOutlineMaker {
  let rendering: MarkdownRendering
  var outline = HeadingOutline()
  /// The author's levels of the headings around the current place, outermost first.
  private var open: [Int] = []
  private var ids = UniqueIDs()

  init(rendering: MarkdownRendering) { self.rendering = rendering }

  mutating func visit(_ blocks: [Block]) {
    for block in blocks {
      switch block.kind {
      case .heading(let level, let inlines): append(level, inlines.plainText)
      case .quote(let children): visit(children)
      case .list(let list): for item in list.items { visit(item.blocks) }
      case .table(let table) where table.caption != nil:
        outline.captionIDs.append(ids.take(rendering.idPrefix + "tablitsa"))
      default: break
      }
    }
  }

  private mutating func append(_ level: Int, _ text: String) {
    guard rendering.style == .site else {
      outline.entries.append(.init(level: level, id: nil, text: text))
      return
    }
    while let last = open.last, last >= level { open.removeLast() }
    let shown = min(rendering.headingLevel + open.count, 6)
    open.append(level)
    let slug = Transliteration.slug(text)
    let id = ids.take(rendering.idPrefix + (slug.isEmpty ? "razdel" : slug))
    outline.entries.append(.init(level: shown, id: id, text: Typography.typeset(text)))
  }
}
