extension WorkPool {
  /// Makes a value for each index from 0 on all threads.
  ///
  /// - Parameters:
  ///   - count: The number of indexes.
  ///   - make: Makes the value of one index, if there is one.
  /// - Returns: The values in the order of their indexes.
  package func gather<Value: Sendable>(
    count: Int, _ make: @escaping @Sendable (Int) -> Value?
  ) -> [Value?] {
    let values = Gathering<Value>(count: count)
    // A body that throws nothing cannot fail.
    try? run(count: count) { values[$0] = make($0) }
    return values.values
  }

  /// Makes two values that need nothing of each other, each on a thread where there are two.
  package func both<First: Sendable, Second: Sendable>(
    _ first: @escaping @Sendable () -> First, _ second: @escaping @Sendable () -> Second
  ) -> (First, Second) {
    let other = Gathering<Second>(count: 1)
    let thread = jobs > 1 ? Thread.start { other[0] = second() } : nil
    let own = first()
    thread?.join()
    // Without a second thread, or where the kernel refused it, this one does both.
    return (own, other[0] ?? second())
  }
}
