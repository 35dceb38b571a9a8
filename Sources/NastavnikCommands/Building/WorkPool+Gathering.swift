import Platform

extension WorkPool {
  /// Makes a value for each index from 0 on all threads.
  func gather<Value: Sendable>(
    count: Int, _ make: @escaping @Sendable (Int) -> Value?
  ) -> [Value?] {
    let values = Gathering<Value>(count: count)
    // A body that throws nothing cannot fail.
    try? run(count: count) { values[$0] = make($0) }
    return values.values
  }
}
