/// The quotations and list items around a block; finds where a line's own text begins behind their
/// markers.
///
/// libcmark counts the columns of every line but a paragraph's first from the text that is left when
/// markers and indentation are gone, and does not say how much that was. The rules are those of
/// CommonMark 0.30, sections 5.1 and 5.2. A line costs time in proportion to its length, whatever
/// the depth.
struct ContainerStack: Sendable {
  /// What a line must have to go on inside a container.
  private enum Marker {
    case quote
    /// The columns from the indentation of the marker to the text of the item.
    case item(width: Int)
  }

  /// A container that was entered and not left.
  private struct Container {
    var marker: Marker
    var line: Int
    /// Where the rest of its first line begins.
    var cursor: LineCursor
  }

  private var open: [Container] = []

  /// Goes into a quotation that begins on a line.
  mutating func enterQuote(onLine line: Int, of source: SourceText) {
    var cursor = innermostCursor(onLine: line, of: source)
    _ = ContainerStack.passQuoteMarker(&cursor, source, source.line(line).upperBound)
    open.append(Container(marker: .quote, line: line, cursor: cursor))
  }

  /// Goes into a list item that begins on a line.
  mutating func enterItem(onLine line: Int, of source: SourceText) {
    let end = source.line(line).upperBound
    let outside = innermostCursor(onLine: line, of: source)
    var cursor = outside.skippingBlanks(in: source.bytes, before: end)
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    while cursor.offset < end, digits.contains(source.bytes[cursor.offset]) {
      cursor.advance(columns: 1, in: source.bytes, before: end)
    }
    cursor.advance(columns: 1, in: source.bytes, before: end)
    let text = cursor.skippingBlanks(in: source.bytes, before: end)
    let gap = text.column - cursor.column
    // A gap of five columns or more is one column and an indented code block.
    let padding = text.offset >= end || gap > 4 ? 1 : gap
    let width = cursor.column - outside.column + padding
    cursor.advance(columns: padding, in: source.bytes, before: end)
    open.append(Container(marker: .item(width: width), line: line, cursor: cursor))
  }

  /// Leaves the container that was entered last.
  mutating func leave() { open.removeLast() }

  /// The text of a continuation line, behind all markers and indentation.
  ///
  /// On a lazy line, one without all the markers, the indentation belongs to the text, and what is
  /// left of a tab does as spaces (blocks.c of libcmark 0.30.2, `add_line`).
  func text(ofLine line: Int, in source: SourceText) -> LeafContent.Line {
    let bytes = source.line(line)
    var cursor = LineCursor(offset: bytes.lowerBound)
    guard pass(&cursor, source, bytes.upperBound) else {
      let spaces = cursor.isInsideTab ? 4 - cursor.column % 4 : 0
      let start = cursor.offset + (cursor.isInsideTab ? 1 : 0)
      return .init(bytes: start..<bytes.upperBound, spacesBefore: spaces, isMereText: true)
    }
    let text = cursor.skippingBlanks(in: source.bytes, before: bytes.upperBound)
    return .init(
      bytes: text.offset..<bytes.upperBound, isMereText: text.column - cursor.column > 3)
  }

  /// Where a new container may begin on a line.
  private func innermostCursor(onLine line: Int, of source: SourceText) -> LineCursor {
    if let last = open.last, last.line == line { return last.cursor }
    let bytes = source.line(line)
    var cursor = LineCursor(offset: bytes.lowerBound)
    _ = pass(&cursor, source, bytes.upperBound)
    return cursor
  }

  /// Goes behind the markers of all containers, or of the outer ones that the line has.
  private func pass(_ cursor: inout LineCursor, _ source: SourceText, _ end: Int) -> Bool {
    open.allSatisfy { ContainerStack.pass($0.marker, &cursor, source, end) }
  }

  private static func pass(
    _ marker: Marker, _ cursor: inout LineCursor, _ source: SourceText, _ end: Int
  ) -> Bool {
    switch marker {
    case .quote: return passQuoteMarker(&cursor, source, end)
    case .item(let width):
      let text = cursor.skippingBlanks(in: source.bytes, before: end)
      guard text.column - cursor.column >= width else { return false }
      cursor.advance(columns: width, in: source.bytes, before: end)
      return true
    }
  }

  private static func passQuoteMarker(
    _ cursor: inout LineCursor, _ source: SourceText, _ end: Int
  ) -> Bool {
    let marker = cursor.skippingBlanks(in: source.bytes, before: end)
    guard marker.offset < end, source.bytes[marker.offset] == UInt8(ascii: ">"),
      marker.column - cursor.column <= 3
    else { return false }
    cursor = marker
    cursor.advance(columns: 1, in: source.bytes, before: end)
    if cursor.offset < end,
      source.bytes[cursor.offset] == UInt8(ascii: " ")
        || source.bytes[cursor.offset] == UInt8(ascii: "\t")
    {
      cursor.advance(columns: 1, in: source.bytes, before: end)
    }
    return true
  }
}
