internal import Diagnostics

/// Puts the parsed pieces into the tables that wait for them, makes rows of one length, and takes
/// the paragraph behind a table as its caption.
struct TableFinisher {
  private let pieces: [[Inline]]
  private var next = 0
  /// How many cells may still be added to short rows: a row of two bytes could ask for thousands.
  private var cellsToAdd = 100_000

  /// Starts with the inlines of all pieces, in the order of the blocks.
  init(pieces: [[Inline]]) { self.pieces = pieces }

  /// Finishes blocks in reading order; a paragraph without inlines is one that waits.
  mutating func finish(_ blocks: [Block]) -> [Block] {
    var finished: [Block] = []
    finished.reserveCapacity(blocks.count)
    for block in blocks {
      switch block.kind {
      case .quote(let children): finished.append(Block(.quote(finish(children)), at: block.place))
      case .list(var list):
        for index in list.items.indices {
          list.items[index].blocks = finish(list.items[index].blocks)
        }
        finished.append(Block(.list(list), at: block.place))
      case .table(let table): finished.append(Block(.table(finish(table)), at: block.place))
      case .paragraph(let inlines):
        let inlines = inlines.isEmpty ? take() : inlines
        guard !inlines.isEmpty else { continue }
        if !TableFinisher.attach(inlines, to: &finished) {
          finished.append(Block(.paragraph(inlines), at: block.place))
        }
      default: finished.append(block)
      }
    }
    return finished
  }

  private mutating func take() -> [Inline] {
    defer { next += 1 }
    return pieces[next]
  }

  private mutating func finish(_ table: Table) -> Table {
    var table = table
    for index in table.header.indices { table.header[index].inlines = take() }
    for row in table.rows.indices {
      for cell in table.rows[row].indices { table.rows[row][cell].inlines = take() }
      let missing = table.header.count - table.rows[row].count
      guard missing > 0, missing <= cellsToAdd, let last = table.rows[row].last else { continue }
      cellsToAdd -= missing
      table.rows[row] += Array(repeating: TableCell([], at: last.place), count: missing)
    }
    return table
  }

  /// Makes a paragraph «Таблица: …» the caption of a table right before it.
  private static func attach(_ inlines: [Inline], to blocks: inout [Block]) -> Bool {
    guard case .text(let text)? = inlines.first?.kind, let place = inlines.first?.place,
      text.hasPrefix(TableSyntax.captionMark),
      let last = blocks.indices.last, case .table(var table) = blocks[last].kind,
      table.caption == nil
    else { return false }
    let words = text.dropFirst(TableSyntax.captionMark.count).drop { $0 == " " }
    var caption = inlines
    var start = place
    start.column += text.unicodeScalars.count - words.unicodeScalars.count
    caption[0] = Inline(.text(String(words)), at: start)
    if words.isEmpty { caption.removeFirst() }
    table.caption = caption
    blocks[last].kind = .table(table)
    return true
  }
}
