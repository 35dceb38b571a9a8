extension Array {
  /// The elements in the order of keys, each made once: views of records are large, and a sort that
  /// compares them copies each a dozen times.
  ///
  /// - Parameters:
  ///   - key: What decides about the place of an element.
  ///   - precedes: Whether one key stands before another.
  /// - Returns: The elements in order.
  func sorted<Key>(
    keyedBy key: (Element) -> Key, _ precedes: (Key, Key) -> Bool
  ) -> [Element] {
    let keys = map(key)
    return indices.sorted { precedes(keys[$0], keys[$1]) }.map { self[$0] }
  }
}
