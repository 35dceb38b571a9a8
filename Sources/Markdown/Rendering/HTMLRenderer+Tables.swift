internal import HTML

extension HTMLRenderer {
  /// Writes a table; in the site style inside a region that scrolls and can be reached by keyboard.
  mutating func writeTable(_ table: Table) {
    let captionID = table.caption == nil ? nil : nextCaptionID()
    let label = numbers.nextTable()
    startLine()
    if rendering.style == .site {
      writer.open(
        "div", ("class", "table"), ("role", "region"), ("tabindex", "0"),
        ("aria-labelledby", captionID), ("aria-label", captionID == nil ? label : nil))
      endLine()
    }
    writer.open("table")
    endLine()
    if let caption = table.caption {
      writer.open("caption", ("id", captionID))
      isAtLineStart = false
      writeText(of: caption)
      writer.close("caption")
      endLine()
    }
    writer.open("thead")
    endLine()
    writeRow(table.header, isHeader: true, table.alignments)
    writer.close("thead")
    endLine()
    writeRows(table)
    writer.close("table")
    endLine()
    if rendering.style == .site {
      writer.close("div")
      endLine()
    }
  }

  private mutating func writeRows(_ table: Table) {
    guard !table.rows.isEmpty else { return }
    writer.open("tbody")
    endLine()
    for row in table.rows { writeRow(row, isHeader: false, table.alignments) }
    writer.close("tbody")
    endLine()
  }

  private mutating func writeRow(
    _ cells: [TableCell], isHeader: Bool, _ alignments: [Table.Alignment?]
  ) {
    writer.open("tr")
    endLine()
    for (cell, alignment) in zip(cells, alignments) {
      // A cell without words heads nothing.
      let isHeading = isHeader && !cell.inlines.isBlank
      let name: StaticString = isHeading ? "th" : "td"
      writer.open(
        name, ("scope", isHeading ? "col" : nil),
        ("class", alignment.map { HTMLRenderer.className(of: $0) }))
      isAtLineStart = false
      writeText(of: cell.inlines)
      writer.close(name)
      endLine()
    }
    writer.close("tr")
    endLine()
  }

  /// Classes rather than styles, so that a page needs no inline style.
  private static func className(of alignment: Table.Alignment) -> String {
    switch alignment {
    case .leading: "align-start"
    case .center: "align-center"
    case .trailing: "align-end"
    }
  }
}
