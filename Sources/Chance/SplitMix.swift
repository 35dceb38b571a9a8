/// Random numbers that a seed makes again (Steele, Lea, Flood: SplitMix64).
package struct SplitMix: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts from a seed.
  package init(seed: UInt64) { state = seed }

  /// The next 64 random bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Whether something happens that happens so often in a hundred times.
  package mutating func chance(_ percent: Int) -> Bool { number(in: 0..<100) < percent }

  /// One number of a range, each as likely as the others; the range holds at least one.
  package mutating func number(in range: Range<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(max(1, range.count)))
  }

  /// One of some values; `nil` only where there are none.
  package mutating func one<Value>(of values: [Value]) -> Value? {
    values.isEmpty ? nil : values[number(in: values.indices)]
  }

  /// The values in another order.
  package mutating func shuffled<Value>(_ values: [Value]) -> [Value] {
    var values = values
    for index in values.indices.dropFirst().reversed() {
      values.swapAt(index, number(in: 0..<index + 1))
    }
    return values
  }
}
