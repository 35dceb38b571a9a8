import HTML
import Markdown
import Testing

/// Russian typography across the nodes of a text, and nowhere in code or addresses.
@Suite struct TypographyTests {
  static let cases: [(source: String, html: String)] = [
    ("Урок \"Мир\" - наш", "<p>Урок «Мир»\u{A0}— наш</p>\n"),
    ("\"Школа *\"Знание\"*\" в лесу", "<p>«Школа <em>„Знание“</em>» в\u{A0}лесу</p>\n"),
    ("\"**Слово**\"", "<p>«<strong>Слово</strong>»</p>\n"),
    ("\"`код - \"x\"`\"", "<p>«<code>код - &quot;x&quot;</code>»</p>\n"),
    (
      "[\"а\"](\"б\"-в \"\\\"г\\\"\")",
      "<p><a href=\"%22%D0%B1%22-%D0%B2\" title=\"«г»\">«а»</a></p>\n"
    ),
    ("мир\n\"дом\"", "<p>мир\n«дом»</p>\n"),
    ("\"дом\"\\\n\"сад\"", "<p>«дом»<br>\n«сад»</p>\n"),
    ("\"а\n\n\"б\"", "<p>«а</p>\n<p>«б»</p>\n"),
    (
      "    \"а\" - б",
      "<pre role=\"region\" tabindex=\"0\" aria-label=\"Код 1\"><code>&quot;а&quot; - б\n</code></pre>\n"
    ),
    (
      "<https://а.рф/-\"б>",
      "<p><a href=\"https://%D0%B0.%D1%80%D1%84/-%22%D0%B1\">https://а.рф/-«б</a></p>\n"
    ),
    ("# \"Мы\"", "<h2 id=\"my\">«Мы»</h2>\n"),
  ]

  @Test(arguments: cases)
  func `words are set, everything else is left alone`(source: String, html: String) {
    #expect(SiteRenderingTests.html(source) == html)
  }

  @Test func `cells are set one by one`() {
    let html = SiteRenderingTests.html("|\"а|б\"|\n|-|-|\n|\"в\"|- г|\n\nТаблица: \"д\"")
    #expect(html.contains("<td>«в»</td>"))
    #expect(html.contains(">«д»</caption>"))
  }

  @Test func `the plain style and the plain text are as typed, a summary and an outline are set`() {
    let document = MarkdownDocument(parsing: "# \"А\"\n\n\"Б\" - в")
    let plain = String(decoding: document.html(using: .plain).bytes, as: UTF8.self)
    #expect(plain == "<h1>&quot;А&quot;</h1>\n<p>&quot;Б&quot; - в</p>\n")
    #expect(document.plainText == "\"А\"\n\"Б\" - в")
    #expect(document.summary(maxLength: 20) == "«Б»\u{A0}— в")
    let headings = document.headings(using: SiteRenderingTests.rendering)
    #expect(headings.entries.map(\.text) == ["«А»"])
  }
}
