import Testing

@testable import Gate

@Suite struct KeyedOrderTests {
  @Test func `elements stand in the order of their keys, each made once`() {
    var made = 0
    let words = ["раз", "семь", "четыре", "я"].sorted(keyedBy: { word in
      made += 1
      return word.count
    }) { $0 > $1 }
    #expect(words == ["четыре", "семь", "раз", "я"])
    #expect(made == 4)
  }

  @Test func `nothing stays nothing`() {
    #expect([Int]().sorted(keyedBy: { $0 }, <).isEmpty)
  }
}
