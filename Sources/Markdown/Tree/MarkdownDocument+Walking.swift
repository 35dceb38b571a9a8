extension MarkdownDocument {
  /// Calls a function with every inline in reading order, a parent before its children.
  package func forEachInline(_ body: (Inline) -> Void) {
    for block in blocks { block.forEachInline(body) }
  }

  /// Replaces inlines, children first, by whatever a function makes of them.
  ///
  /// The function gets each inline with its children already rewritten; what it returns is not
  /// rewritten again. Words in a link come before the link, so a function that replaces the link
  /// by its words keeps what it made of them.
  package func rewriting(_ transform: (Inline) -> [Inline]) -> MarkdownDocument {
    MarkdownDocument(blocks: blocks.map { $0.rewriting(transform) }, remarks: remarks)
  }
}

extension Block {
  fileprivate func forEachInline(_ body: (Inline) -> Void) {
    switch kind {
    case .paragraph(let inlines), .heading(_, let inlines):
      for inline in inlines { inline.forEach(body) }
    case .quote(let blocks):
      for block in blocks { block.forEachInline(body) }
    case .list(let list):
      for item in list.items { for block in item.blocks { block.forEachInline(body) } }
    case .table(let table):
      for cell in table.header + table.rows.joined() {
        for inline in cell.inlines { inline.forEach(body) }
      }
      for inline in table.caption ?? [] { inline.forEach(body) }
    case .code, .rule: break
    }
  }

  fileprivate func rewriting(_ transform: (Inline) -> [Inline]) -> Block {
    var block = self
    switch kind {
    case .paragraph(let inlines): block.kind = .paragraph(inlines.rewriting(transform))
    case .heading(let level, let inlines):
      block.kind = .heading(level: level, inlines.rewriting(transform))
    case .quote(let blocks): block.kind = .quote(blocks.map { $0.rewriting(transform) })
    case .list(var list):
      list.items = list.items.map {
        ListItem($0.blocks.map { $0.rewriting(transform) }, at: $0.place)
      }
      block.kind = .list(list)
    case .table(var table):
      table.header = table.header.map { $0.rewriting(transform) }
      table.rows = table.rows.map { $0.map { $0.rewriting(transform) } }
      table.caption = table.caption?.rewriting(transform)
      block.kind = .table(table)
    case .code, .rule: break
    }
    return block
  }
}

extension TableCell {
  fileprivate func rewriting(_ transform: (Inline) -> [Inline]) -> TableCell {
    TableCell(inlines.rewriting(transform), at: place)
  }
}

extension [Inline] {
  /// Replaces inlines, children first, by whatever a function makes of them.
  package func rewriting(_ transform: (Inline) -> [Inline]) -> [Inline] {
    flatMap { transform($0.rewritingChildren(transform)) }
  }
}

extension Inline {
  fileprivate func forEach(_ body: (Inline) -> Void) {
    body(self)
    switch kind {
    case .emphasis(let children), .strong(let children), .link(_, _, let children):
      for child in children { child.forEach(body) }
    default: break
    }
  }

  fileprivate func rewritingChildren(_ transform: (Inline) -> [Inline]) -> Inline {
    var inline = self
    switch kind {
    case .emphasis(let children): inline.kind = .emphasis(children.rewriting(transform))
    case .strong(let children): inline.kind = .strong(children.rewriting(transform))
    case .link(let destination, let title, let children):
      inline.kind = .link(destination, title: title, children.rewriting(transform))
    default: break
    }
    return inline
  }
}
