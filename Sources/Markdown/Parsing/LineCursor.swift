/// A point inside one line, counted in bytes and in columns with tab stops of four.
///
/// The arithmetic is that of CommonMark 0.30, section 2.2: a tab may be used up in part.
struct LineCursor: Sendable {
  /// The byte in the source.
  var offset: Int
  /// The column from 0; it may lie inside the tab at `offset`.
  var column = 0
  /// Whether a part of the tab at `offset` is used up.
  private(set) var isInsideTab = false

  /// Goes on by columns, over whatever stands there, at most to the end of the line.
  mutating func advance(columns: Int, in bytes: borrowing [UInt8], before end: Int) {
    var left = columns
    while left > 0, offset < end {
      guard bytes[offset] == UInt8(ascii: "\t") else {
        offset += 1
        column += 1
        left -= 1
        isInsideTab = false
        continue
      }
      let width = 4 - column % 4
      column += min(width, left)
      isInsideTab = width > left
      if width <= left { offset += 1 }
      left -= min(width, left)
    }
  }

  /// Where the first byte is that is neither a space nor a tab.
  func skippingBlanks(in bytes: borrowing [UInt8], before end: Int) -> LineCursor {
    var cursor = self
    cursor.isInsideTab = false
    while cursor.offset < end {
      switch bytes[cursor.offset] {
      case UInt8(ascii: " "): cursor.column += 1
      case UInt8(ascii: "\t"): cursor.column += 4 - cursor.column % 4
      default: return cursor
      }
      cursor.offset += 1
    }
    return cursor
  }
}
