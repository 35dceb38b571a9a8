import HTML
import Markdown
import Testing

/// Texts that nobody writes but somebody might send: none of them crashes, hangs or loses words.
@Suite struct HostileTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String

    init(_ name: String, _ text: String) {
      testDescription = name
      self.text = text
    }
  }

  static func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  static let deep = [
    Case("50,000 quotations", times(50_000, ">") + " дно"),
    Case("50,000 list items", times(50_000, "- ") + "дно"),
    Case("10,000 items in quotations", times(10_000, "> - ") + "дно"),
    Case("10,000 stressed words", times(10_000, "**а ") + "дно" + times(10_000, " а**")),
    Case("200 links in images", times(200, "![") + "дно" + times(200, "](u)")),
  ]

  @Test(arguments: deep)
  func `what lies too deep keeps its words and is remarked on`(_ sample: Case) {
    let document = MarkdownDocument(parsing: sample.text)
    #expect(document.plainText.contains("дно"))
    #expect(TreeDepth.of(document) <= MarkdownDocument.nestingLimit)
    #expect(document.remarks.map(\.kind) == [.tooDeep])
    #expect(!document.html(using: .plain).isEmpty)
  }

  static let wide = [
    Case("50,000 opening brackets", times(50_000, "[")),
    Case("50,000 unfinished links", times(50_000, "[а](")),
    Case("50,000 unclosed comments", "а " + times(50_000, "<!--")),
    Case("10,000 columns without a delimiter row", times(10_000, "|а")),
    Case("4,000 delimiter rows", times(4000, "|-\n")),
    Case("4,000 headers that do not match", times(4000, "|а|\n|-|-|\n")),
    Case("4,000 tables", times(4000, "|а|\n|-|\n\n") + "[r]: /u\n"),
    Case("4,000 definitions before a word", times(4000, "[r]: /u\n") + "а"),
    Case("4,000 backslash line ends", times(4000, "а\\\n")),
    Case("4,000 links over three lines", times(4000, "[а](\n/u\n)\n")),
    Case("4,000 equal headings", times(4000, "# а\n")),
  ]

  @Test(arguments: wide)
  func `what is too wide costs time in proportion`(_ sample: Case) {
    let document = MarkdownDocument(parsing: sample.text)
    #expect(!document.html(using: .site(address: \.name, picture: { _, _ in nil })).isEmpty)
  }

  @Test func `10,000 columns are a table, and short rows do not multiply it`() throws {
    let row = Self.times(10_000, "|а")
    let text = row + "\n" + Self.times(10_000, "|-") + "\n" + Self.times(1000, "|б\n")
    let document = MarkdownDocument(parsing: text)
    guard case .table(let table)? = document.blocks.first?.kind else {
      Issue.record("no table")
      return
    }
    #expect(table.header.count == 10_000)
    #expect(table.rows.count == 1000)
    #expect(table.rows.reduce(0) { $0 + $1.count } <= 101_000)
  }

  @Test func `NUL becomes the replacement character in words and in addresses`() {
    let document = MarkdownDocument(parsing: "а\u{0}б [в](г\u{0})")
    #expect(document.plainText == "а\u{FFFD}б в")
    #expect(
      String(decoding: document.html(using: .plain).bytes, as: UTF8.self)
        == "<p>а\u{FFFD}б <a href=\"%D0%B3%EF%BF%BD\">в</a></p>\n")
  }

  @Test(arguments: ["", "\n", " ", "\u{0}", "\r", "\u{FEFF}", "[r]: /u", "<b>"])
  func `a text of next to nothing is a document`(_ text: String) {
    #expect(MarkdownDocument(parsing: text).blocks.count <= 1)
  }
}
