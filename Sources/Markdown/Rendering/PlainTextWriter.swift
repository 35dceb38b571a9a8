/// Gathers the words of blocks, one line each.
struct PlainTextWriter {
  /// Whether headings, code and tables are taken besides running text.
  let includesAll: Bool
  /// The lines so far, none of them empty.
  private(set) var lines: [String] = []

  /// Starts without lines.
  init(includesAll: Bool) { self.includesAll = includesAll }

  /// Takes the words of blocks in reading order.
  mutating func write(_ blocks: [Block]) {
    for block in blocks {
      switch block.kind {
      case .paragraph(let inlines): append(inlines.plainText)
      case .heading(_, let inlines): if includesAll { append(inlines.plainText) }
      case .quote(let children): write(children)
      case .list(let list): for item in list.items { write(item.blocks) }
      case .code(let text, _):
        if includesAll { for line in text.split(separator: "\n") { append(String(line)) } }
      case .table(let table): if includesAll { write(table) }
      case .rule: break
      }
    }
  }

  private mutating func write(_ table: Table) {
    if let caption = table.caption { append(caption.plainText) }
    for row in [table.header] + table.rows {
      append(row.map(\.inlines.plainText).filter { !$0.isEmpty }.joined(separator: "; "))
    }
  }

  /// Takes a line without the blanks that a left-out picture may leave at its ends.
  private mutating func append(_ line: String) {
    guard let first = line.firstIndex(where: { !$0.isWhitespace }),
      let last = line.lastIndex(where: { !$0.isWhitespace })
    else { return }
    lines.append(String(line[first...last]))
  }
}
