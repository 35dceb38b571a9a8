import Diagnostics
import HTML
import Markdown
import Testing

/// What a page of the section shows.
@Suite struct SiteRenderingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let source: String
    let html: String

    init(_ name: String, _ source: String, _ html: String) {
      testDescription = name
      self.source = source
      self.html = html
    }
  }

  static let rendering = MarkdownRendering.site(
    address: { "../\($0.kind.rawValue)/\($0.name)/\($0.fragment.map { "#" + $0 } ?? "")" },
    picture: { media, position in
      guard media.id != "withheld" else { return nil }
      var writer = HTMLWriter()
      writer.void(
        "img", ("src", media.id), ("alt", media.alternative),
        ("class", position == .standalone ? "wide" : nil))
      return writer.finish()
    })

  static func html(_ source: String) -> String {
    String(decoding: MarkdownDocument(parsing: source).html(using: rendering).bytes, as: UTF8.self)
  }

  static let cases = [
    Case(
      "a refused link is its words", "а [*б*](javascript:x \"т\") в",
      "<p>а\u{A0}<em>б</em> в</p>\n"),
    Case(
      "a relative link", "[а](../б/?в&г=\"д\" \"т & \\\"т\\\"\")",
      "<p><a href=\"../%D0%B1/?%D0%B2&amp;%D0%B3=%22%D0%B4%22\" title=\"т &amp; «т»\">"
        + "а</a></p>\n"),
    Case(
      "an unjudged link to a person is its title", "[Анной](person:a \"коллегой\")",
      "<p>коллегой</p>\n"),
    Case(
      "an unjudged link to a person without a title", "[Анной](person:a) и <person:b>",
      "<p>участник программы и\u{A0}участник программы</p>\n"),
    Case("an unjudged link to a record is its words", "[*а*](news:b)", "<p><em>а</em></p>\n"),
    Case(
      "a foreign image is its alternative", "![а & б](https://в/г.png)",
      "<p>а\u{A0}&amp;\u{A0}б</p>\n"),
    Case(
      "a picture among words", "а ![б](в)![г](media:д)",
      "<p>а\u{A0}б<img src=\"д\" alt=\"г\"></p>\n"),
    Case(
      "pictures alone need no paragraph", "![а](media:б)\n![в](media:г)",
      "<img src=\"б\" alt=\"а\" class=\"wide\">\n<img src=\"г\" alt=\"в\" class=\"wide\">\n"),
    Case("a withheld picture leaves nothing", "![а](media:withheld)\n\nб", "<p>б</p>\n"),
    Case("a withheld picture among words", "а![б](media:withheld)в", "<p>ав</p>\n"),
    Case("raw HTML leaves nothing", "<!-- а -->\n\n<br>\n\nб<br>в", "<p>бв</p>\n"),
    Case(
      "words are escaped", "&lt;b&gt; & \\<i> `<u>`",
      "<p>&lt;b&gt; &amp; &lt;i&gt; <code>&lt;u&gt;</code></p>\n"),
    Case(
      "an info string is escaped", "```\"><b> x\n<\n```",
      "<pre role=\"region\" tabindex=\"0\" aria-label=\"Код 1\"><code class=\"language-&quot;&gt;&lt;b&gt;\">&lt;\n</code></pre>\n"
    ),
    Case(
      "a list that starts at 3", "3. а\n4. б", "<ol start=\"3\">\n<li>а</li>\n<li>б</li>\n</ol>\n"),
  ]

  @Test(arguments: cases)
  func `a page shows what it may`(_ sample: Case) {
    #expect(Self.html(sample.source) == sample.html)
  }

  static let tables = [
    Case(
      "alignments, inlines and a caption",
      """
      | Имя | Часы | Итог |
      |:----|:----:|-----:|
      | *Яна* | 1 \\| 2 | `а\\|б` |

      Таблица: план *работы*
      """,
      """
      <div class="table" role="region" tabindex="0" aria-labelledby="tablitsa">
      <table>
      <caption id="tablitsa">план <em>работы</em></caption>
      <thead>
      <tr>
      <th scope="col" class="align-start">Имя</th>
      <th scope="col" class="align-center">Часы</th>
      <th scope="col" class="align-end">Итог</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td class="align-start"><em>Яна</em></td>
      <td class="align-center">1 | 2</td>
      <td class="align-end"><code>а|б</code></td>
      </tr>
      </tbody>
      </table>
      </div>

      """),
    Case(
      "no caption, no rows, no outer pipes", "а | б\n--|--",
      """
      <div class="table" role="region" tabindex="0" aria-label="Таблица 1">
      <table>
      <thead>
      <tr>
      <th scope="col">а</th>
      <th scope="col">б</th>
      </tr>
      </thead>
      </table>
      </div>

      """),
    Case(
      "a table between lines of words, a short row and a caption right below",
      "до\n|а|б|\n|-|-|\n|в\nТаблица: г\nд",
      """
      <p>до</p>
      <div class="table" role="region" tabindex="0" aria-labelledby="tablitsa">
      <table>
      <caption id="tablitsa">г
      д</caption>
      <thead>
      <tr>
      <th scope="col">а</th>
      <th scope="col">б</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>в</td>
      <td></td>
      </tr>
      </tbody>
      </table>
      </div>

      """),
    Case(
      "a thematic break right below a table", "|а|\n|-|\n---\nб",
      """
      <div class="table" role="region" tabindex="0" aria-label="Таблица 1">
      <table>
      <thead>
      <tr>
      <th scope="col">а</th>
      </tr>
      </thead>
      </table>
      </div>
      <hr>
      <p>б</p>

      """),
  ]

  @Test func `regions that scroll have labels that differ`() {
    let tables = ["|а|\n|-|\n\nТаблица: б", "> |в|\n> |-|", "    г", "|д|\n|-|", "```\nе\n```"]
    let labels = Self.html(tables.joined(separator: "\n\n")).split(separator: "aria-label")
      .dropFirst().compactMap {
        $0.split(separator: "\"").dropFirst().first.map(String.init)
      }
    #expect(labels == ["tablitsa", "Таблица 2", "Код 1", "Таблица 3", "Код 2"])
  }

  @Test func `a heading cell without words is a plain cell`() {
    let html = Self.html("|| а | <b></b> |\n|-|:-:|:-|\n")
    #expect(
      html.contains(
        """
        <tr>
        <td></td>
        <th scope="col" class="align-center">а</th>
        <td class="align-start"></td>
        </tr>
        """))
  }

  @Test(arguments: ["## <b></b>", "#", "## ![ ](x.png)", "<b></b>\n---\n\n"])
  func `a heading without words is left out, and the author is told`(_ source: String) {
    #expect(Self.html(source + "\n\nа") == "<p>а</p>\n")
    let remarks = MarkdownDocument(parsing: source).remarks.filter { $0.kind == .emptyHeading }
    #expect(remarks == [MarkdownRemark(.emptyHeading, at: SourcePosition(line: 1, column: 1))])
  }

  @Test(arguments: tables)
  func `a table can be reached, scrolled and read aloud`(_ sample: Case) {
    #expect(Self.html(sample.source) == sample.html)
  }

  static let noTables: [(source: String, html: String)] = [
    ("|а|б|\n|-|", "<p>|а|б|\n|-|</p>\n"),
    ("|а|\n|-:-|", "<p>|а|\n|-:-|</p>\n"),
    ("а\n:--", "<p>а\n:--</p>\n"),
    ("|-|", "<p>|-|</p>\n"),
    ("Таблица: а", "<p>Таблица: а</p>\n"),
    (
      "    |а|\n    |-|",
      "<pre role=\"region\" tabindex=\"0\" aria-label=\"Код 1\"><code>|а|\n|-|\n</code></pre>\n"
    ),
  ]

  @Test(arguments: noTables)
  func `what only resembles a table stays as it is`(source: String, html: String) {
    #expect(Self.html(source) == html)
  }

  @Test func `words between definitions and a table stay words`() {
    #expect(
      Self.html("[р]: /у\n    # а\n    - [р]\n|б|\n|-|").hasPrefix(
        "<p># а\n— <a href=\"/%D1%83\">р</a></p>\n"))
  }

  @Test func `words in brackets before a table stay words`() {
    #expect(Self.html("(а)\n|б|\n|-|").hasPrefix("<p>(а)</p>\n<div"))
  }

  @Test func `a table in a list item in a quotation finds references and keeps its place`() {
    let document = MarkdownDocument(
      parsing: "> - а\n>\n>   |[р]|\n>   |-|\n>   |б\\|`\\|`|\n\n[Р]: в")
    #expect(
      "\(TreeDump(document))" == """
        1:1 quote
          1:3 list bullets loose
            1:3 item
              1:5 paragraph
                1:5 text "а"
              3:5 table -
                row
                  3:6 cell
                    3:6 link url(в) ""
                      3:7 text "р"
                row
                  5:6 cell
                    5:6 text "б|"
                    5:9 code "|"

        """)
  }
}
