import Diagnostics
import Publication
import Testing

@testable import Gate
@testable import Records

/// Rule 12: small numbers of people.
@Suite struct SmallCellsTests {
  @Test(arguments: [
    (0, "0"), (1, "<5"), (4, "<5"), (5, "5"), (6, "6"), (10_000_000, "10000000"),
  ])
  func `a count that stands alone`(_ count: Int, _ shown: String) {
    #expect(SmallCells(threshold: 5).count(count).text == shown)
  }

  @Test(arguments: [0, 1])
  func `no count is small below such a threshold`(_ threshold: Int) {
    #expect(SmallCells(threshold: threshold).parts([1, 2, 30]).map(\.text) == ["1", "2", "30"])
  }

  @Test(arguments: PartsCase.all)
  func `counts that add up`(_ testCase: PartsCase) {
    #expect(SmallCells(threshold: 5).parts(testCase.counts).map(\.text) == testCase.shown)
  }

  @Test func `no small cell follows from the total and the order of the others`() {
    // Whoever knows the total, the threshold and what the signs mean tries every possible number.
    for first in 0...9 {
      for second in 0...9 {
        for third in 0...9 {
          let counts = [first, second, third, 12]
          let shown = SmallCells(threshold: 5).parts(counts)
          let isOpen = SmallCellsTests.leavesChoice(shown, total: counts.reduce(0, +))
          #expect(isOpen || !shown.contains(.fewerThan(5)), "\(counts)")
        }
      }
    }
  }

  /// Whether the hidden cells of a row can be filled in more than one way.
  private static func leavesChoice(_ shown: [PublicCount], total: Int) -> Bool {
    var sums: [Int: Int] = [0: 1]
    for cell in shown {
      let values: ClosedRange<Int> =
        switch cell {
        case .exactly(let number): number...number
        case .fewerThan(let threshold): 1...(threshold - 1)
        case .notShown: 5...total
        }
      var next: [Int: Int] = [:]
      for (sum, ways) in sums {
        for value in values where sum + value <= total { next[sum + value, default: 0] += ways }
      }
      sums = next
    }
    return sums[total, default: 0] > 1
  }

  @Test(arguments: IndicatorCase.all)
  func `an indicator`(_ testCase: IndicatorCase) throws {
    var indicator = Indicator(id: "dolya", origin: .test, title: "Доля", period: "2026")
    indicator.numerator = testCase.numerator
    indicator.denominator = testCase.denominator
    indicator.value = testCase.value
    indicator.unit = testCase.unit
    let opened = try Opened(.of { $0.indicators = RecordTable([indicator]) })
    let shown = try #require(opened.section.indicators.first)
    #expect(
      [shown.numerator?.text, shown.denominator?.text, shown.value?.text] == testCase.shown)
    if testCase.value != nil { #expect(shown.hidesValue == (testCase.shown[2] == nil)) }
  }

  @Test func `an indicator without a value hides none`() throws {
    let indicator = Indicator(id: "dolya", origin: .test, title: "Доля", period: "2026")
    let opened = try Opened(.of { $0.indicators = RecordTable([indicator]) })
    #expect(try #require(opened.section.indicators.first).hidesValue == false)
  }

  @Test(
    arguments: [
      (nil, nil, [nil, nil]), (30, 12, ["30", "12"]), (30, 3, ["30", "<5"]), (30, 0, ["30", "0"]),
      (30, 30, ["30", "30"]), (30, 27, ["?", "27"]), (4, 2, ["?", "<5"]), (4, nil, ["<5", nil]),
      (nil, 3, [nil, "<5"]), (7, 2, ["?", "<5"]), (7, 4, ["?", "<5"]), (3, 3, ["?", "<5"]),
      (9, 1, ["9", "<5"]), (9, 4, ["9", "<5"]),
    ] as [(Int?, Int?, [String?])])
  func `the staff and the young among them`(
    _ total: Int?, _ young: Int?, _ shown: [String?]
  ) throws {
    let opened = try Opened(
      .of { $0.site?.staff = StaffNumbers(origin: .test, total: total, under35: young) })
    let staff = try #require(opened.section.keyNumbers.staff)
    #expect([staff.total?.text, staff.under35?.text] == shown)
  }

  @Test(arguments: [(4, "<5"), (5, "5")])
  func `the key numbers of the banks`(_ count: Int, _ shown: String) throws {
    let ids: [RecordID] = ["a", "b", "c", "d", "e"]
    let opened = try Opened(.of(ids.prefix(count).map { .mentor("Петрова Анна", $0) }))
    #expect(opened.section.keyNumbers.mentors.text == shown)
    #expect(opened.section.keyNumbers.mentees.text == "0")
  }

  @Test func `the threshold of the settings is the one that is shown`() throws {
    let opened = try Opened(
      .of([.mentor()]) { $0.site?.privacy.smallCell = 3 })
    #expect(opened.section.keyNumbers.mentors == .fewerThan(3))
    #expect(opened.section.smallCell == 3)
  }

  @Test func `answers of a survey keep their order and hide a second cell`() throws {
    let answers = [("Да", 20), ("Скорее да", 9), ("Нет", 2), ("Не знаю", 0)]
    let question = SurveyQuestion(
      origin: .test, question: "Полезно?",
      counts: answers.map { AnswerCount($0.0, count: $0.1, at: .test) })
    var indicator = Indicator(id: "opros", origin: .test, title: "Опрос", period: "2026")
    indicator.survey = Survey(origin: .test, answers: [question])
    let opened = try Opened(.of { $0.indicators = RecordTable([indicator]) })
    let counts = try #require(opened.section.indicators.first?.survey?.questions.first?.counts)
    #expect(
      counts.map { "\($0.answer): \($0.count.text)" }
        == ["Да: 20", "Скорее да: ?", "Нет: <5", "Не знаю: 0"])
  }
}

extension PublicCount {
  /// The count in a sign or two.
  var text: String {
    switch self {
    case .exactly(let number): String(number)
    case .fewerThan(let threshold): "<\(threshold)"
    case .notShown: "?"
    }
  }
}

/// Counts and what is shown of them below five.
struct PartsCase: Sendable, CustomTestStringConvertible {
  let counts: [Int]
  let shown: [String]

  var testDescription: String { counts.map(String.init).joined(separator: " ") }

  static let all: [PartsCase] = [
    PartsCase(counts: [], shown: []),
    PartsCase(counts: [0, 0], shown: ["0", "0"]),
    PartsCase(counts: [7, 8], shown: ["7", "8"]),
    PartsCase(counts: [3], shown: ["<5"]),
    PartsCase(counts: [3, 0], shown: ["<5", "0"]),
    PartsCase(counts: [3, 20], shown: ["<5", "?"]),
    PartsCase(counts: [20, 3, 9], shown: ["20", "<5", "?"]),
    PartsCase(counts: [9, 3, 9], shown: ["?", "<5", "9"]),
    PartsCase(counts: [2, 3, 20], shown: ["<5", "<5", "20"]),
    // Two ones follow from their sum, and so do two fours.
    PartsCase(counts: [1, 1, 20], shown: ["<5", "<5", "?"]),
    PartsCase(counts: [4, 4, 20, 30], shown: ["<5", "<5", "?", "30"]),
    // One and five follow from six, since the hidden one is no less than five.
    PartsCase(counts: [1, 5, 20], shown: ["<5", "?", "?"]),
    PartsCase(counts: [1, 6, 20], shown: ["<5", "?", "20"]),
    // Four and six follow from ten, since the hidden one is no more than six.
    PartsCase(counts: [4, 6, 6, 30], shown: ["<5", "?", "?", "30"]),
  ]
}

/// A figure and what is shown of it.
struct IndicatorCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  var numerator: Int?
  var denominator: Int?
  var value: DecimalNumber?
  var unit: String?
  /// Numerator, denominator, value.
  let shown: [String?]

  static let all: [IndicatorCase] = [
    IndicatorCase(
      testDescription: "a share", numerator: 15, denominator: 20, shown: ["15", "20", "75"]),
    IndicatorCase(
      testDescription: "a small part", numerator: 3, denominator: 20, shown: ["<5", "20", nil]),
    IndicatorCase(
      testDescription: "a small rest", numerator: 18, denominator: 20, shown: ["?", "20", nil]),
    IndicatorCase(
      testDescription: "a small whole", numerator: 2, denominator: 4, shown: ["<5", "<5", nil]),
    IndicatorCase(
      testDescription: "nobody of a small whole", numerator: 0, denominator: 4,
      shown: ["0", "<5", nil]),
    IndicatorCase(
      testDescription: "nobody", numerator: 0, denominator: 20, shown: ["0", "20", "0"]),
    IndicatorCase(
      testDescription: "everybody", numerator: 20, denominator: 20, shown: ["20", "20", "100"]),
    IndicatorCase(
      testDescription: "a small part with its share written", numerator: 3, denominator: 20,
      value: DecimalNumber(15), unit: "%", shown: ["<5", "20", nil]),
    IndicatorCase(
      testDescription: "a small part alone with its share", numerator: 3,
      value: DecimalNumber(15), unit: "%", shown: ["<5", nil, nil]),
    IndicatorCase(
      testDescription: "a whole and a share that tell a small part", denominator: 50,
      value: DecimalNumber(4), unit: "%", shown: [nil, "50", nil]),
    IndicatorCase(
      testDescription: "a whole and a share that tell a small rest", denominator: 50,
      value: DecimalNumber(965, fractionDigits: 1), unit: "%", shown: [nil, "50", nil]),
    IndicatorCase(
      testDescription: "a part and a share that tell a small rest", numerator: 48,
      value: DecimalNumber(96), unit: "%", shown: ["48", nil, nil]),
    IndicatorCase(
      testDescription: "a whole and a harmless share", denominator: 50, value: DecimalNumber(40),
      unit: "%", shown: [nil, "50", "40"]),
    IndicatorCase(
      testDescription: "a mark", value: DecimalNumber(46, fractionDigits: 1), unit: "балла",
      shown: [nil, nil, "4,6"]),
    IndicatorCase(
      testDescription: "a small number of people", value: DecimalNumber(3), unit: "чел.",
      shown: [nil, nil, "менее 5"]),
    IndicatorCase(
      testDescription: "a small number of teachers", value: DecimalNumber(4), unit: "Педагогов",
      shown: [nil, nil, "менее 5"]),
    IndicatorCase(
      testDescription: "a small number of meetings", value: DecimalNumber(4), unit: "встречи",
      shown: [nil, nil, "4"]),
    IndicatorCase(
      testDescription: "a number of people", value: DecimalNumber(12), unit: "человек",
      shown: [nil, nil, "12"]),
    IndicatorCase(
      testDescription: "no people", value: DecimalNumber(0), unit: "чел.", shown: [nil, nil, "0"]),
  ]
}
