extension [UInt8] {
  /// The largest buffer that a thread keeps from page to page, in bytes.
  private static var keptCapacity: Int { 1 << 20 }

  /// Empties the buffer of a thread for its next page; what a file with the whole section in it took
  /// is given back.
  mutating func emptyForNextPage() {
    if capacity > Self.keptCapacity { self = [] } else { removeAll(keepingCapacity: true) }
  }
}
