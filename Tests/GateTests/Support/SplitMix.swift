/// Random numbers that a seed makes again (Steele, Lea, Flood: SplitMix64).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Whether something happens that happens so often in a hundred times.
  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

  /// One of some values.
  mutating func one<Value>(of values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &self)]
  }

  /// A few of some values, each as likely as the others, in their order.
  mutating func some<Value>(of values: [Value], percent: Int) -> [Value] {
    values.filter { _ in chance(percent) }
  }

  /// A word that stands for some private value.
  mutating func word(_ prefix: String = "") -> String {
    let letters = Array("абвгдежзиклмнопрстуфхцчшщыэюя")
    let length = Int.random(in: 3...9, using: &self)
    return prefix + String((0..<length).map { _ in one(of: letters) })
  }
}
