import Diagnostics

/// Turns byte offsets into lines and columns, moving only forward, so that one pass is linear.
struct PositionCursor {
  private var offset = 0
  private var position = SourcePosition(line: 1, column: 1)

  /// The place of a byte; offsets must not go back from one call to the next.
  mutating func position(of target: Int, in bytes: [UInt8]) -> SourcePosition {
    while offset < target {
      if bytes[offset] == UInt8(ascii: "\n") {
        position = SourcePosition(line: position.line + 1, column: 1)
      } else if bytes[offset] & 0xC0 != 0x80 {
        position.column += 1
      }
      offset += 1
    }
    return position
  }
}
