import Diagnostics
import Testing
import YAML

@Suite struct YAMLLimitTests {
  /// A shape that can be nested as deep as one likes.
  enum Nesting: String, CaseIterable, CustomTestStringConvertible {
    case brackets, braces, dashes, indentation, explicitKeys

    var testDescription: String { rawValue }

    /// A text with so many collections inside each other.
    func text(depth: Int) -> String {
      switch self {
      case .brackets:
        String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      case .braces:
        String(repeating: "{a: ", count: depth) + String(repeating: "}", count: depth)
      case .dashes: String(repeating: "- ", count: depth) + "a"
      case .indentation:
        (0..<depth).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
      case .explicitKeys: String(repeating: "? ", count: depth) + "a"
      }
    }
  }

  @Test("a hundred collections inside each other are read", arguments: Nesting.allCases)
  func deepest(_ nesting: Nesting) {
    let reading = Reading(nesting.text(depth: 100))
    #expect(reading.documents?.count == 1)
    #expect(!reading.report.contains("Вложенность"))
  }

  @Test("one more is refused, and ten thousand as well", arguments: Nesting.allCases)
  func tooDeep(_ nesting: Nesting) {
    for depth in [101, nesting == .indentation ? 1_000 : 10_000] {
      let reading = Reading(nesting.text(depth: depth), limits: YAMLLimits(problems: 1_000))
      #expect(reading.documents == nil)
      #expect(reading.problems.last?.summary == "Вложенность больше допустимой: 100 уровней")
    }
  }

  @Test func `a text above the limit in bytes is refused unread`() {
    let reading = Reading([UInt8](repeating: UInt8(ascii: "["), count: 50 << 20))
    #expect(reading.documents == nil)
    #expect(
      reading.report == """
        f.yaml yaml.unsupported: Файл больше допустимого: 4 МБ
          Файл не читался.
          → Разделите файл на несколько
        """)
    let small = Reading("имя: Анна\n", limits: YAMLLimits(bytes: 10))
    #expect(small.problems.first?.summary == "Файл больше допустимого: 10 байт")
  }

  @Test func `a text with too many values is refused where they become too many`() {
    let reading = Reading("- 1\n- 2\n- 3\n- 4\n", limits: YAMLLimits(nodes: 3))
    #expect(reading.documents == nil)
    #expect(
      reading.report == """
        4:3 yaml.unsupported: Значений в файле больше допустимого: 3
          Дальше файл не читался.
          → Разделите файл на несколько
        """)
  }

  @Test func `after too many problems reading stops and says so`() {
    let reading = Reading("- &a 1\n- &a 2\n- &a 3\n- 4\n", limits: YAMLLimits(problems: 2))
    #expect(reading.documents == nil)
    #expect(reading.problems.count == 3)
    #expect(
      reading.problems.last
        == Diagnostic(
          .yamlUnsupported, "Ошибок в файле 2 или больше: дальше он не читался",
          at: SourcePlace(file: "f.yaml"),
          hint: "Исправьте перечисленное и соберите раздел ещё раз"))
  }

  @Test func `a flood of directives never reaches libyaml, which is quadratic in them`() {
    let flood = (0..<101).map { "%TAG !a\($0)! tag:x,2000:\n" }.joined() + "---\nа: 1\n"
    #expect(
      Reading(flood).report == """
        101:1 yaml.unsupported: Строк, которые начинаются со знака «%», больше допустимого: 100
          Файл не читался.
          → Возьмите текст с такими строками в кавычки и сдвиньте его вправо
        """)
  }

  @Test func `bytes that are no UTF-8 are placed behind the valid text`() {
    for broken: [UInt8] in [[0xC3], [0xFF], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xC0, 0x80]] {
      let reading = Reading(Array("имя: Анна\nстаж: 🎓".utf8) + broken + Array("\n".utf8))
      #expect(reading.documents == nil)
      #expect(
        reading.report == """
          2:8 yaml.syntax: Файл повреждён или сохранён не в UTF-8
            Начиная с этого места байты не складываются в знаки.
            → Откройте файл в редакторе и сохраните его в кодировке UTF-8
          """)
    }
  }
}
