import Testing

@testable import Diagnostics

/// A position in a text and what is shown of its line, the caret below.
struct ExcerptCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String
  let position: SourcePosition
  let masking: SourceText.Masking
  let shown: [String]

  init(
    _ name: String, _ text: String, at line: Int = 1, _ column: Int,
    _ masking: SourceText.Masking = .privateSpans([]), shows shown: String...
  ) {
    testDescription = name
    self.text = text
    position = SourcePosition(line: line, column: column)
    self.masking = masking
    self.shown = shown
  }

  /// The line and a line with the caret, empty where nothing can be quoted.
  var actual: [String] {
    let source = SourceText(path: "a.yaml", text: text, masking: masking)
    guard let excerpt = SourceExcerpt(of: source, at: position) else { return [] }
    return [excerpt.text, String(repeating: " ", count: excerpt.caretOffset) + "^"]
  }
}

extension SourceText.Masking {
  /// Masks from a line and column up to another, both counted from 1.
  static func span(_ line: Int, _ column: Int, to endLine: Int, _ endColumn: Int) -> Self {
    .privateSpans([
      SourcePosition(line: line, column: column)..<SourcePosition(line: endLine, column: endColumn)
    ])
  }
}

@Suite struct SourceExcerptTests {
  @Test(arguments: [
    ExcerptCase("Cyrillic", "имя: Анна", 6, shows: "имя: Анна", "     ^"),
    ExcerptCase("tabs", "a\tb\tc", 5, shows: "a   b   c", "        ^"),
    ExcerptCase("a caret on a tab", "\tb", 1, shows: "    b", "^"),
    ExcerptCase(
      "combining marks", "и\u{306}е\u{308}ж", 5, shows: "и\u{306}е\u{308}ж", "  ^"),
    ExcerptCase("a caret on a mark", "жи\u{306}ж", 3, shows: "жи\u{306}ж", " ^"),
    ExcerptCase("wide characters", "漢字😀x", 4, shows: "漢字😀x", "      ^"),
    ExcerptCase("zero width", "a\u{200D}\u{AD}b", 4, shows: "ab", " ^"),
    ExcerptCase("a mark at the file's start", "\u{FEFF}имя", 1, shows: "имя", "^"),
    ExcerptCase(
      "control characters", "a\u{0}\u{1B}[0m\u{7F}\u{9B}\u{202E}b", 10,
      shows: "a␀␛[0m␡��b", "         ^"),
    ExcerptCase("LF", "a\nb\nc", at: 2, 1, shows: "b", "^"),
    ExcerptCase("CR LF", "a\r\nb\r\nc", at: 3, 1, shows: "c", "^"),
    ExcerptCase("CR", "a\rb\rc", at: 2, 1, shows: "b", "^"),
    ExcerptCase("no such line", "a\n", at: 3, 1),
    ExcerptCase("no such column", "a\n", at: 1, 0),
    ExcerptCase("nothing", "", 1, shows: "", "^"),
  ])
  func `the caret stands under its character`(_ example: ExcerptCase) {
    #expect(example.actual == example.shown)
  }

  @Test(arguments: [
    ExcerptCase(
      "one value", "тел: +7 900", 1, .span(1, 6, to: 1, 12), shows: "тел: ••••••", "^"),
    ExcerptCase(
      "the middle of several lines", "a: |\n  b\n  c\nd: e", at: 2, 3, .span(1, 4, to: 4, 1),
      shows: "•••", "  ^"),
    ExcerptCase(
      "the line after them", "a: |\n  b\n  c\nd: e", at: 4, 1, .span(1, 4, to: 4, 1),
      shows: "d: e", "^"),
    ExcerptCase(
      "combining and wide characters", "и\u{306}漢x", 4, .span(1, 1, to: 1, 4),
      shows: "•••x", "   ^"),
    ExcerptCase("a tab", "a\tb", 3, .span(1, 2, to: 1, 3), shows: "a•••b", "    ^"),
    ExcerptCase(
      "breaks that YAML alone counts", "# a\u{2028}имя: Анна", at: 1, 3, .span(2, 6, to: 2, 10),
      shows: "•••••••••••••", "  ^"),
  ])
  func `private characters are masked in place`(_ example: ExcerptCase) {
    #expect(example.actual == example.shown)
  }

  @Test func `spans may come unordered and overlap`() {
    let source = SourceText(
      path: "a.yaml", text: "abcdefgh",
      masking: .privateSpans([
        SourcePosition(line: 1, column: 6)..<SourcePosition(line: 1, column: 7),
        SourcePosition(line: 1, column: 2)..<SourcePosition(line: 1, column: 5),
        SourcePosition(line: 1, column: 3)..<SourcePosition(line: 1, column: 4),
      ]))
    let excerpt = SourceExcerpt(of: source, at: SourcePosition(line: 1, column: 1))
    #expect(excerpt?.text == "a•••e•gh")
  }

  @Test(arguments: [
    ("фамилия: Иванова", "фамилия:••••••••"),
    ("  - фамилия: Иванова", "  - фамилия:••••••••"),
    ("- - Иванова", "- - •••••••"),
    ("Анна Иванова: 5", "•••••••••••••••"),
    ("ул. Ленина, 5", "•••••••••••••"),
    ("name: \"Анна", "name:•\"••••"),
    ("{имя: Анна, a: [b, c]}", "{••••••••••••••[••••]}"),
    ("8900: x", "•••••••"),
    ("http://a", "••••••••"),
    ("имя:", "имя:"),
    ("-", "-"),
    ("---", "---"),
    ("\tимя: Анна", "    имя:•••••"),
    ("", ""),
  ])
  func `of a file that was not understood only the keys are shown`(
    _ line: String, _ shown: String
  ) {
    let source = SourceText(path: "a.yaml", text: line, masking: .everythingAfterKey)
    let excerpt = SourceExcerpt(of: source, at: SourcePosition(line: 1, column: 1))
    #expect(excerpt?.text == shown)
  }

  @Test(arguments: [(1, false, true, 0), (150, true, true, 61), (301, true, false, 101)])
  func `a long line is cut round the caret`(
    _ column: Int, _ cutBefore: Bool, _ cutAfter: Bool, _ offset: Int
  ) throws {
    let source = SourceText(
      path: "a.yaml", text: String(repeating: "ф", count: 300), masking: .privateSpans([]))
    let excerpt = try #require(
      SourceExcerpt(of: source, at: SourcePosition(line: 1, column: column)))
    let middle = String(repeating: "ф", count: 100)
    #expect(excerpt.text == (cutBefore ? "…" : "") + middle + (cutAfter ? "…" : ""))
    #expect(excerpt.caretOffset == offset)
  }

  @Test func `a position that nobody would read up to is not quoted`() {
    let source = SourceText(
      path: "a.yaml", text: String(repeating: "ф", count: 100_000), masking: .privateSpans([]))
    #expect(SourceExcerpt(of: source, at: SourcePosition(line: 1, column: 4096)) != nil)
    #expect(SourceExcerpt(of: source, at: SourcePosition(line: 1, column: 4097)) == nil)
  }

  @Test func `bytes that are no UTF-8 are shown as such`() {
    let source = SourceText(
      path: "a.yaml", bytes: [0x61, 0xFF, 0x62], masking: .privateSpans([]))
    let excerpt = SourceExcerpt(of: source, at: SourcePosition(line: 1, column: 3))
    #expect(excerpt?.text == "a�b")
    #expect(excerpt?.caretOffset == 2)
  }
}
