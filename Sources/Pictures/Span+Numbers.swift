extension Span<UInt8> {
  /// Whether certain bytes stand at a position.
  func matches(_ wanted: [UInt8], at start: Int) -> Bool {
    guard start + wanted.count <= count else { return false }
    for (offset, byte) in wanted.enumerated() where self[start + offset] != byte { return false }
    return true
  }

  /// The number of so many bytes at a position, the most significant byte first.
  func bigEndian(_ size: Int, at start: Int) -> Int {
    (start..<start + size).reduce(0) { $0 << 8 | Int(self[$1]) }
  }

  /// The number of so many bytes at a position, the least significant byte first.
  func littleEndian(_ size: Int, at start: Int) -> Int {
    (start..<start + size).reversed().reduce(0) { $0 << 8 | Int(self[$1]) }
  }
}
