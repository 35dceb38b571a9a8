import HTML
import Markdown
import Testing

/// Headings below the page's own, each with an id that stays.
@Suite struct HeadingTests {
  static func outline(_ text: String, level: Int = 2, prefix: String = "") -> [String] {
    let rendering = MarkdownRendering.site(
      headingLevel: level, idPrefix: prefix, address: \.name, picture: { _, _ in nil })
    return MarkdownDocument(parsing: text).headings(using: rendering).entries.map {
      "\($0.level) \($0.id ?? "-") \($0.text)"
    }
  }

  @Test func `ids are transliterated and none comes twice`() {
    let text = """
      # Щит и *меч* «Ёлки», № 5
      # Цели
      # Цели-2
      # Цели
      # Цели
      # !!!
      # 漢字
      # [Анна](person:a "Наставник")
      """
    #expect(
      Self.outline(text) == [
        "2 shchit-i-mech-elki-5 Щит и\u{A0}меч «Ёлки», №\u{A0}5", "2 tseli Цели",
        "2 tseli-2 Цели-2",
        "2 tseli-3 Цели", "2 tseli-4 Цели", "2 razdel !!!", "2 razdel-2 漢字",
        "2 nastavnik Наставник",
      ])
  }

  static let levels: [(levels: [Int], shown: [Int])] = [
    ([1, 2, 3], [2, 3, 4]),
    ([2, 2, 3], [2, 2, 3]),
    ([3, 6, 3, 2], [2, 3, 2, 2]),
    ([1, 4, 6, 4, 2, 3], [2, 3, 4, 3, 3, 4]),
    ([1, 2, 3, 4, 5, 6], [2, 3, 4, 5, 6, 6]),
  ]

  @Test(arguments: levels)
  func `levels begin below the page's and have no gaps`(levels: [Int], shown: [Int]) {
    let text = levels.map { String(repeating: "#", count: $0) + " а" }.joined(separator: "\n")
    #expect(Self.outline(text).compactMap { $0.first?.wholeNumberValue } == shown)
  }

  @Test func `a prefix and a level make room for several texts on a page`() {
    #expect(
      Self.outline("# А\n## Б", level: 4, prefix: "itogi-") == ["4 itogi-a А", "5 itogi-b Б"])
    #expect(Self.outline("# А", level: 1) == ["2 a А"])
  }

  @Test func `captions share the ids with headings, wherever both stand`() {
    let text = """
      > # Таблица

      - |а|
        |-|

        Таблица: б

      |в|
      |-|
      Таблица: г
      """
    let rendering = MarkdownRendering.site(
      idPrefix: "n-", address: \.name, picture: { _, _ in nil })
    let html = String(
      decoding: MarkdownDocument(parsing: text).html(using: rendering).bytes, as: UTF8.self)
    #expect(html.contains("<h2 id=\"n-tablitsa\">Таблица</h2>"))
    #expect(html.contains("aria-labelledby=\"n-tablitsa-2\""))
    #expect(html.contains("<caption id=\"n-tablitsa-2\">б</caption>"))
    #expect(html.contains("<caption id=\"n-tablitsa-3\">г</caption>"))
  }
}
