import Testing

@testable import Site

@Suite("Scales of numbers")
struct NumberScaleTests {
  /// Numbers, the labels of the scale that covers them, and where they stand on it.
  struct Covering: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let numbers: [Double]
    var isOfWholes = false
    let labels: [String]
    let places: [String]

    static let all = [
      Covering(
        testDescription: "nothing but zero", numbers: [0], labels: ["0", "1"], places: ["0%"]),
      Covering(testDescription: "no numbers at all", numbers: [], labels: ["0", "1"], places: []),
      Covering(
        testDescription: "people", numbers: [16, 9, 7], isOfWholes: true,
        labels: ["0", "5", "10", "15", "20"], places: ["80%", "45%", "35%"]),
      Covering(
        testDescription: "one programme", numbers: [1], isOfWholes: true, labels: ["0", "1"],
        places: ["100%"]),
      Covering(
        testDescription: "a value above its target", numbers: [125, 70],
        labels: ["0", "50", "100", "150"], places: ["83.3%", "46.7%"]),
      Covering(
        testDescription: "tenths", numbers: [0.35, 0.1],
        labels: ["0", "0,1", "0,2", "0,3", "0,4"], places: ["87.5%", "25%"]),
      Covering(
        testDescription: "a negative change", numbers: [3, -2],
        labels: ["\u{2212}2", "\u{2212}1", "0", "1", "2", "3"], places: ["100%", "0%"]),
      Covering(
        testDescription: "negative numbers alone", numbers: [-40, -10],
        labels: ["\u{2212}40", "\u{2212}30", "\u{2212}20", "\u{2212}10", "0"],
        places: ["0%", "75%"]),
      Covering(
        testDescription: "thousands", numbers: [12500, 400],
        labels: ["0", "5000", "10\u{202F}000", "15\u{202F}000"], places: ["83.3%", "2.7%"]),
    ]
  }

  @Test(arguments: Covering.all)
  func `a scale covers its numbers in few round steps`(_ covering: Covering) throws {
    let scale = try #require(
      NumberScale(covering: covering.numbers, isOfWholes: covering.isOfWholes))
    #expect(scale.ticks().map(\.label) == covering.labels)
    #expect(covering.numbers.map { scale.place(of: $0).attribute } == covering.places)
  }

  @Test(arguments: [1e12, 1e300, -1e12, .infinity])
  func `numbers too great to be drawn have no scale`(_ number: Double) {
    #expect(NumberScale(covering: [number]) == nil)
  }

  /// A number on the scale of −2 to 3, and its bar.
  struct Bar: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let number: Double
    let bar: String?

    static let all = [
      Bar(testDescription: "zero has no bar", number: 0, bar: nil),
      Bar(testDescription: "up from zero", number: 3, bar: "40% 60%"),
      Bar(testDescription: "down from zero", number: -2, bar: "0% 40%"),
      Bar(testDescription: "too little to be seen", number: 0.001, bar: "40% 1%"),
      Bar(testDescription: "beyond the edge", number: 99, bar: "40% 60%"),
    ]
  }

  @Test(arguments: Bar.all)
  func `a bar reaches from zero to its number`(_ bar: Bar) throws {
    let scale = try #require(NumberScale(covering: [-2, 3]))
    let extent = scale.extent(of: bar.number)
    #expect(extent.map { "\($0.start.attribute) \($0.length.attribute)" } == bar.bar)
  }

  @Test func `the last tick bears the unit`() {
    #expect(
      NumberScale.percent.ticks(unit: "%").map(\.label) == ["0", "25", "50", "75", "100\u{A0}%"])
  }

  /// Numbers, and the labels of the scale that covers them: in brackets what wide pictures add.
  @Test(
    arguments: [
      ([100], "0 20 40 60 (80) 100"), ([4], "0 1 2 3 4"), ([20], "0 5 10 15 20"),
      ([500_000], "0 (100 000) (200 000) (300 000) – 500 000"),
      ([1_900_000], "0 – (1 000 000) – 2 000 000"),
      ([600_000_000], "0 – (200 000 000) – (400 000 000) – 600 000 000"),
      ([-20_000, 30_000], "\u{2212}20 000 – (0) – (20 000) 30 000"),
      (
        [-900_000_000_000, 900_000_000_000], "(\u{2212}1 000 000 000 000) – (0) – 1 000 000 000 000"
      ),
    ] as [([Double], String)])
  func `labels without room beside each other are left out`(
    _ numbers: [Double], _ labels: String
  ) throws {
    let ticks = try #require(NumberScale(covering: numbers)).ticks()
    let shown = ticks.map { $0.label.isEmpty ? "–" : $0.isSpare ? "(\($0.label))" : $0.label }
    #expect(shown.joined(separator: " ").replacing("\u{202F}", with: " ") == labels)
  }
}
