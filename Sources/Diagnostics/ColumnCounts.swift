/// Counts of Unicode scalars by which a column far along a line is found without counting all of it.
struct ColumnCounts: Sendable {
  /// How many bytes are counted for one place at most.
  static let stride = 64

  /// The number of scalars before every so many bytes.
  private let counts: [UInt32]

  /// Counts the scalars of some UTF-8.
  init(of bytes: [UInt8]) {
    var counts: [UInt32] = []
    counts.reserveCapacity(bytes.count / ColumnCounts.stride + 1)
    var (scalars, offset) = (UInt32(0), 0)
    let span = bytes.span
    while offset < span.count {
      counts.append(scalars)
      let end = min(offset + ColumnCounts.stride, span.count)
      for index in offset..<end where ColumnCounts.beginsScalar(span[index]) { scalars += 1 }
      offset = end
    }
    if bytes.count.isMultiple(of: ColumnCounts.stride) { counts.append(scalars) }
    self.counts = counts
  }

  /// How many scalars begin before an offset of the same bytes.
  func scalars(before offset: Int, in bytes: [UInt8]) -> Int {
    let counted = counted(before: offset)
    return Int(counts[offset / ColumnCounts.stride])
      + bytes[counted].count(where: ColumnCounts.beginsScalar)
  }

  /// The bytes that are looked at for an offset.
  func counted(before offset: Int) -> Range<Int> {
    offset / ColumnCounts.stride * ColumnCounts.stride..<offset
  }

  private static func beginsScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
