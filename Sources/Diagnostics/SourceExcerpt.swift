/// One source line made ready for printing, with the column under which the caret belongs.
struct SourceExcerpt {
  /// What takes one place on the screen: a character with the marks that combine with it.
  private struct Cell {
    var text: String
    var width: Int
  }

  /// The line, masked, harmless and cut to a readable length.
  let text: String
  /// How many screen columns stand before the caret.
  let caretOffset: Int

  /// The longest piece of a line that is shown, in characters.
  private static let longest = 100
  /// How much of it stands before the caret when the line is cut.
  private static let before = 60
  /// How far into a line a position may lie and still be shown; no person reads further.
  private static let furthest = 4096
  private static let tabStop = 4

  /// Quotes the line of a position; `nil` where the text has no such line.
  init?(of source: SourceText, at position: SourcePosition) {
    guard (1...SourceExcerpt.furthest).contains(position.column),
      let bytes = source.line(
        position.line, atMost: (SourceExcerpt.furthest + SourceExcerpt.longest) * 4)
    else { return nil }
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    let hidden = source.mask.hidden(in: scalars, number: position.line)
    var cells: [Cell] = []
    var column = 0
    var caret: Int?
    for (index, scalar) in scalars.enumerated() {
      let isCaret = index + 1 == position.column
      let cell = SourceExcerpt.cell(for: scalar, hidden: hidden[index], at: column)
      if cell.width == 0, let last = cells.indices.last {
        if isCaret { caret = last }
        cells[last].text += cell.text
        continue
      }
      if isCaret { caret = cells.count }
      cells.append(cell)
      column += cell.width
    }
    let window = SourceExcerpt.window(around: caret ?? cells.count, of: cells.count)
    let isCutBefore = window.lowerBound > 0
    var text = isCutBefore ? "…" : ""
    for cell in cells[window] { text += cell.text }
    if window.upperBound < cells.count { text += "…" }
    self.text = text
    let shownBefore = cells[window.lowerBound..<(caret ?? cells.count)]
    caretOffset = (isCutBefore ? 1 : 0) + shownBefore.reduce(0) { $0 + $1.width }
  }

  private static func cell(for scalar: Unicode.Scalar, hidden: Bool, at column: Int) -> Cell {
    if scalar == "\t" {
      let width = tabStop - column % tabStop
      return Cell(text: String(repeating: hidden ? "•" : " ", count: width), width: width)
    }
    guard let visible = TerminalText.visible(scalar) else { return Cell(text: "", width: 0) }
    let width = TerminalText.width(visible)
    if hidden { return Cell(text: String(repeating: "•", count: width), width: width) }
    return Cell(text: String(visible), width: width)
  }

  /// Which of so many characters are shown so that the caret is among them.
  private static func window(around caret: Int, of count: Int) -> Range<Int> {
    guard count > longest else { return 0..<count }
    let start = min(max(0, caret - before), count - longest)
    return start..<(start + longest)
  }
}
