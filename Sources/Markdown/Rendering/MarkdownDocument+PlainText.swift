internal import Russian

extension MarkdownDocument {
  /// The words alone, for feeds, calendars and search: a line for each block, entry or table row.
  ///
  /// Cells are separated by semicolons, pictures are their alternatives. Quotation marks and dashes
  /// are as the author typed them.
  package var plainText: String {
    var writer = PlainTextWriter(includesAll: true)
    writer.write(blocks)
    return writer.lines.joined(separator: "\n")
  }

  /// The beginning of the running text in one typeset line, cut behind a word with «…».
  ///
  /// Headings, code and tables are left out: they say nothing without what surrounds them. The
  /// greatest length is in characters, the ellipsis included, and at least 1.
  package func summary(maxLength: Int) -> String {
    var writer = PlainTextWriter(includesAll: false)
    writer.write(blocks)
    // A little more than will be shown is typeset, since a space may hang on what follows it.
    let needed = max(maxLength, 1) + 64
    var lines: [String] = []
    var length = 0
    for line in writer.lines where length < needed {
      let head = String(line.prefix(needed - length))
      lines.append(Typography.typeset(head))
      length += head.count + 1
    }
    return Summary.cut(lines.joined(separator: " "), to: max(maxLength, 1))
  }
}
