/// Reads characters out of UTF-8, whatever is wrong with it.
enum ByteText {
  /// The character at an index and how many bytes it takes; U+FFFD for what is no UTF-8.
  @inline(__always)
  static func scalar(at index: Int, in bytes: [UInt8], end: Int) -> (scalar: UInt32, count: Int) {
    scalar(at: index, in: bytes.span, end: end)
  }

  /// The character at an index and how many bytes it takes; U+FFFD for what is no UTF-8.
  @inline(__always)
  static func scalar(
    at index: Int, in bytes: Span<UInt8>, end: Int
  ) -> (scalar: UInt32, count: Int) {
    let first = bytes[index]
    if first < 0x80 { return (UInt32(first), 1) }
    if first >= 0xC2, first < 0xE0, index + 1 < end, bytes[index + 1] & 0xC0 == 0x80 {
      return (UInt32(first & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F), 2)
    }
    return longScalar(at: index, in: bytes, end: end)
  }

  private static func longScalar(
    at index: Int, in bytes: Span<UInt8>, end: Int
  ) -> (scalar: UInt32, count: Int) {
    let first = bytes[index]
    let count = first >= 0xF0 ? 4 : 3
    guard first >= 0xE0, first < 0xF5, index + count <= end else { return (0xFFFD, 1) }
    var scalar = UInt32(first) & (count == 4 ? 0x07 : 0x0F)
    for place in index + 1..<index + count {
      guard bytes[place] & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      scalar = scalar << 6 | UInt32(bytes[place] & 0x3F)
    }
    return (scalar, count)
  }
}
