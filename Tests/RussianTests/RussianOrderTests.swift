import Testing

@testable import Russian

@Suite struct RussianOrderTests {
  @Test(arguments: [
    ["Ежова", "Ёлкина", "Емельянова", "Жукова"],
    ["все", "всё", "все же", "всё же"],
    ["Иванов Юрий", "Иванова Анна", "Иванова-Петрова Анна", "Ивановская Анна"],
    ["Анна", "анна", "Аннушка"],
    ["Приказ № 2", "Приказ № 10", "Приказ № 010-а", "Приказ без номера"],
    ["10 класс", "класс", "class"],
    ["икра", "йод", "кот"],
    ["Газ", "Ґава", "Дом", "Zebra", "Ω"],
    ["", "-", "а"],
    ["Мёд", "Медведь"],
  ])
  func `names stand as in a Russian register`(_ names: [String]) {
    #expect(names.reversed().sorted(by: RussianOrder.precedes) == names)
    for (left, right) in zip(names, names.dropFirst()) {
      #expect(RussianOrder.precedes(left, right))
      #expect(!RussianOrder.precedes(right, left))
    }
  }

  @Test func `letters in one or two code points stand at one place`() {
    let names = ["Майк", "Маи\u{306}к", "Майкл", "Маи\u{306}клз"]
    #expect(
      names.reversed().sorted(by: RussianOrder.precedes)
        == ["Маи\u{306}к", "Майк", "Майкл", "Маи\u{306}клз"])
    #expect(RussianOrder.precedes("елка", "е\u{308}лка"))
    #expect(RussianOrder.precedes("е\u{308}лка", "елки"))
  }

  @Test func `small letters are those of Unicode`() {
    for value in UInt32(0)..<0x3_0000 {
      guard let scalar = Unicode.Scalar(value), let small = SmallLetters.letter(of: scalar) else {
        continue
      }
      #expect(String(small) == String(scalar).lowercased(), "U+\(String(value, radix: 16))")
    }
  }

  @Test func `a key is the same whether or not Unicode is asked for small letters`() {
    let text = "Ёжиков-Яблочкин Ю. 12 № 3 «Q»"
    // A Greek letter behind a space weighs the same in both, and has Unicode asked for all of them.
    #expect(
      RussianOrder.precedes(text.lowercased() + " Ω", text + " Ω")
        == RussianOrder.precedes(text.lowercased(), text))
    #expect(RussianOrder.precedes(text, text + " Ω"))
  }

  @Test func `the order is total on random words`() {
    let seed = UInt64.random(in: .min ... .max)
    var random = SplitMix(state: seed)
    let letters = ["е", "ё", "Е", "ж", "-", " ", "0", "1", "a", "\u{308}", "é"]
    let words = (0..<60).map { _ in
      (0..<Int.random(in: 0...4, using: &random))
        .map { _ in letters.randomElement(using: &random) ?? "" }.joined()
    }
    let keys = words.map { RussianOrder.Key($0) }.sorted()
    for (index, key) in keys.enumerated() {
      for later in keys[index...] { #expect(!(later < key), "seed \(seed)") }
    }
  }

  @Test func `sorts values by a text, those with one text by their ids`() {
    let values = [("в", "Ёлка"), ("б", "Ель"), ("а", "Ёлка"), ("г", "ель"), ("д", "Елань")]
    let sorted = RussianOrder.sorted(values, by: \.1, then: \.0)
    #expect(sorted.map(\.0) == ["д", "а", "в", "б", "г"])
  }
}

/// A small generator that repeats itself from its seed.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
