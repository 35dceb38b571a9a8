import Diagnostics
import Testing
import YAML

@Suite struct YAMLParserTests {
  /// A text with the shape of what must be read from it.
  struct TreeCase: CustomTestStringConvertible {
    var testDescription: String
    var yaml: String
    var tree: String

    init(_ name: String, _ yaml: String, _ tree: String) {
      testDescription = name
      self.yaml = yaml
      self.tree = tree
    }
  }

  @Test("texts, lists and mappings know their places", arguments: trees)
  func tree(of item: TreeCase) throws {
    let reading = Reading(item.yaml)
    #expect(reading.report.isEmpty)
    #expect(try #require(reading.documents).map(\.outline).joined(separator: "\n") == item.tree)
  }

  static let trees = [
    TreeCase("nothing", "", ""),
    TreeCase("a comment alone", "# пусто\n", ""),
    TreeCase("one text", "Анна\n", "1:1-1:5 plain Анна"),
    TreeCase(
      "words that other readers take for numbers and booleans",
      "- 016\n- 1а\n- no\n- +7 900\n- 1e3\n- true\n- 2026-05-12\n",
      """
      1:1-7:13 list
        1:3-1:6 plain 016
        2:3-2:5 plain 1а
        3:3-3:5 plain no
        4:3-4:9 plain +7 900
        5:3-5:6 plain 1e3
        6:3-6:7 plain true
        7:3-7:13 plain 2026-05-12
      """),
    TreeCase(
      "what is absent, and the same words in quotes",
      "а: ~\nб: null\nв:\nг: '~'\nд: \"\"\n",
      """
      1:1-5:6 mapping
        1:1-1:2 а
          1:4-1:5 absent
        2:1-2:2 б
          2:4-2:8 absent
        3:1-3:2 в
          3:3-3:3 absent
        4:1-4:2 г
          4:4-4:7 single ~
        5:1-5:2 д
          5:4-5:6 double\u{20}
      """),
    TreeCase(
      "astral characters are one column",
      "🎓: [🎓, \"🎓\"]\n",
      """
      1:1-1:12 mapping
        1:1-1:2 🎓
          1:4-1:12 list
            1:5-1:6 plain 🎓
            1:8-1:11 double 🎓
      """),
    TreeCase(
      "a byte order mark takes no column",
      "\u{FEFF}имя: Анна\n",
      """
      1:1-1:10 mapping
        1:1-1:4 имя
          1:6-1:10 plain Анна
      """),
    TreeCase(
      "lines ended by CRLF",
      "имя: Анна\r\nпредметы:\r\n- физика\r\n",
      """
      1:1-3:9 mapping
        1:1-1:4 имя
          1:6-1:10 plain Анна
        2:1-2:9 предметы
          3:1-3:9 list
            3:3-3:9 plain физика
      """),
    TreeCase(
      "blocks of text",
      "а: |\n  раз\n  два\nб: >-\n  раз\n  два\n",
      """
      1:1-7:1 mapping
        1:1-1:2 а
          1:4-4:1 literal раз⏎два⏎
        4:1-4:2 б
          4:4-7:1 folded раз два
      """),
    TreeCase(
      "a block collection ends with its last value, not with the comments below",
      "а:\n  б: 1\n\n# конец\n\nв: 2\n",
      """
      1:1-6:5 mapping
        1:1-1:2 а
          2:3-2:7 mapping
            2:3-2:4 б
              2:6-2:7 plain 1
        6:1-6:2 в
          6:4-6:5 plain 2
      """),
    TreeCase(
      "several documents and the YAML directive",
      "%YAML 1.1\n---\nа\n---\n...\n--- б\n",
      """
      3:1-3:2 plain а
      5:1-5:1 absent
      6:5-6:6 plain б
      """),
    TreeCase(
      "empty collections",
      "- []\n- {}\n",
      """
      1:1-2:5 list
        1:3-1:5 list
        2:3-2:5 mapping
      """),
  ]

  @Test func `front matter is placed by the lines of the whole file`() throws {
    let reading = Reading("имя: Анна\nимя: &a Анна\n", firstLine: 2)
    #expect(
      reading.report == """
        3:1 yaml.duplicate-key: Ключ «имя» записан дважды
          2:1 впервые — здесь
          → Оставьте одну из двух строк
        3:6 yaml.unsupported: Метка со знаком «&» не поддерживается
          → Удалите метку; если со знака «&» начинается сам текст, возьмите его в кавычки
        """)
    #expect(
      try #require(reading.documents).map(\.outline) == [
        """
        2:1-3:13 mapping
          2:1-2:4 имя
            2:6-2:10 plain Анна
        """
      ])
  }

  @Test func `what was refused leaves a mark or nothing, and the rest stays readable`() throws {
    let reading = Reading("а: *x\n<<: {в: 1}\n? [г]\n: 1\nд: !t 2\n")
    #expect(reading.problems.count == 4)
    #expect(
      try #require(reading.documents).map(\.outline) == [
        """
        1:1-5:8 mapping
          1:1-1:2 а
            1:4-1:6 refused
          5:1-5:2 д
            5:4-5:8 plain 2
        """
      ])
  }

  @Test func `a repeated key keeps its first value`() throws {
    let reading = Reading("а: 1\nа: {б: [1, 2]}\n")
    let root = try #require(reading.documents?.first)
    guard case .mapping(let entries) = root.content else {
      Issue.record("not a mapping")
      return
    }
    #expect(entries.map(\.value.content) == [.scalar(YAMLNode.Scalar("1"))])
  }
}
