import Markdown

/// How deep a tree is: blocks, list items and inlines each count one.
enum TreeDepth {
  static func of(_ document: MarkdownDocument) -> Int { of(document.blocks) }

  private static func of(_ blocks: [Block]) -> Int {
    blocks.map { block in
      switch block.kind {
      case .paragraph(let inlines), .heading(_, let inlines): 1 + of(inlines)
      case .quote(let children): 1 + of(children)
      case .list(let list): 2 + (list.items.map { of($0.blocks) }.max() ?? 0)
      case .table(let table):
        2 + ((table.header + table.rows.joined()).map { of($0.inlines) }.max() ?? 0)
      case .code, .rule: 1
      }
    }.max() ?? 0
  }

  private static func of(_ inlines: [Inline]) -> Int {
    inlines.map { inline in
      switch inline.kind {
      case .emphasis(let children), .strong(let children), .link(_, _, let children):
        1 + of(children)
      default: 1
      }
    }.max() ?? 0
  }
}
