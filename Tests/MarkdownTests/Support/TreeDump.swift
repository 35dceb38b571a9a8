import Diagnostics
import Markdown

/// A document as indented lines with places, so that a test can compare whole trees.
struct TreeDump: CustomStringConvertible {
  private(set) var description = ""

  init(_ document: MarkdownDocument) {
    for block in document.blocks { write(block, 0) }
    for remark in document.remarks {
      description += "remark \(remark.kind) \(remark.place.line):\(remark.place.column)\n"
    }
  }

  private mutating func line(_ depth: Int, _ line: Int, _ column: Int, _ text: String) {
    description += String(repeating: "  ", count: depth) + "\(line):\(column) \(text)\n"
  }

  private mutating func write(_ block: Block, _ depth: Int) {
    let (row, column) = (block.place.line, block.place.column)
    switch block.kind {
    case .paragraph(let inlines):
      line(depth, row, column, "paragraph")
      for inline in inlines { write(inline, depth + 1) }
    case .heading(let level, let inlines):
      line(depth, row, column, "heading \(level)")
      for inline in inlines { write(inline, depth + 1) }
    case .quote(let blocks):
      line(depth, row, column, "quote")
      for block in blocks { write(block, depth + 1) }
    case .list(let list):
      let tightness = list.isTight ? "tight" : "loose"
      line(depth, row, column, "list \(list.start.map { "\($0)" } ?? "bullets") \(tightness)")
      for item in list.items {
        line(depth + 1, item.place.line, item.place.column, "item")
        for block in item.blocks { write(block, depth + 2) }
      }
    case .code(let text, let info):
      line(depth, row, column, "code \(text.debugDescription) \(info.debugDescription)")
    case .rule: line(depth, row, column, "rule")
    case .table(let table):
      let alignments = table.alignments.map { $0.map { "\($0)" } ?? "-" }.joined(separator: " ")
      line(depth, row, column, "table \(alignments)")
      for cells in [table.header] + table.rows {
        description += String(repeating: "  ", count: depth + 1) + "row\n"
        for cell in cells {
          line(depth + 2, cell.place.line, cell.place.column, "cell")
          for inline in cell.inlines { write(inline, depth + 3) }
        }
      }
      if let caption = table.caption {
        description += String(repeating: "  ", count: depth + 1) + "caption\n"
        for inline in caption { write(inline, depth + 2) }
      }
    }
  }

  private mutating func write(_ inline: Inline, _ depth: Int) {
    let (text, children) = describe(inline.kind)
    line(depth, inline.place.line, inline.place.column, text)
    for child in children { write(child, depth + 1) }
  }

  private func describe(_ kind: Inline.Kind) -> (String, [Inline]) {
    switch kind {
    case .text(let text): ("text \(text.debugDescription)", [])
    case .softBreak: ("softbreak", [])
    case .lineBreak: ("linebreak", [])
    case .code(let text): ("code \(text.debugDescription)", [])
    case .emphasis(let children): ("emphasis", children)
    case .strong(let children): ("strong", children)
    case .link(let destination, let title, let children):
      ("link \(describe(destination)) \(title.debugDescription)", children)
    case .media(let media):
      (
        "media \(media.id) \(media.alternative.debugDescription)"
          + " \(media.title.debugDescription)", []
      )
    case .foreignImage(let destination, let alternative, let title):
      (
        "image \(describe(destination)) \(alternative.debugDescription) \(title.debugDescription)",
        []
      )
    }
  }

  private func describe(_ destination: Destination) -> String {
    switch destination {
    case .url(let url): "url(\(url))"
    case .record(let link):
      "record(\(link.scheme) \(link.id)\(link.fragment.map { "#" + $0 } ?? "")"
        + " \(link.place.line):\(link.place.column))"
    case .page(let target): "page(\(target.kind) \(target.name))"
    case .refused(let url): "refused(\(url))"
    }
  }
}
