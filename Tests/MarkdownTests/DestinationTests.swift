import Diagnostics
import HTML
import Markdown
import Testing

/// Where links lead, and which do not.
@Suite struct DestinationTests {
  static let place = SourcePosition(line: 1, column: 1)

  static let links: [(source: String, destination: Destination)] = [
    ("https://edu.ru/a?b#c", .url("https://edu.ru/a?b#c")),
    ("HTTP://EDU.RU", .url("HTTP://EDU.RU")),
    ("mailto:a@b.ru", .url("mailto:a@b.ru")),
    ("../novosti/", .url("../novosti/")),
    ("#раздел", .url("#раздел")),
    ("file/a:b", .url("file/a:b")),
    ("?a:b", .url("?a:b")),
    ("", .url("")),
    ("person:a-i", .record(RecordLink(.person, id: "a-i", at: place))),
    ("Person:a-i", .record(RecordLink(.person, id: "a-i", at: place))),
    ("document:d#p-3", .record(RecordLink(.document, id: "d", fragment: "p-3", at: place))),
    ("program:p", .record(RecordLink(.program, id: "p", at: place))),
    ("news:n", .record(RecordLink(.news, id: "n", at: place))),
    ("event:e", .record(RecordLink(.event, id: "e", at: place))),
    ("practice:p", .record(RecordLink(.practice, id: "p", at: place))),
    ("material:m", .record(RecordLink(.material, id: "m", at: place))),
    ("page:", .record(RecordLink(.page, id: "", at: place))),
    (
      "section:dorozhnaya-karta",
      .record(RecordLink(.section, id: "dorozhnaya-karta", at: place))
    ),
    ("javascript:alert(1)", .refused("javascript:alert(1)")),
    ("JaVaScRiPt:x", .refused("JaVaScRiPt:x")),
    ("java&#9;script:x", .refused("java\tscript:x")),
    ("&#1;javascript:x", .refused("\u{1}javascript:x")),
    ("data:text/html,x", .refused("data:text/html,x")),
    ("data:image/png;base64,x", .refused("data:image/png;base64,x")),
    ("ftp://a", .refused("ftp://a")),
    ("file:///etc/passwd", .refused("file:///etc/passwd")),
    ("media:m", .refused("media:m")),
    ("страница:х", .refused("страница:х")),
    (":", .refused(":")),
  ]

  @Test(arguments: links)
  func `an address is judged by its scheme`(source: String, expected: Destination) {
    let document = MarkdownDocument(parsing: "[слова](<\(source)>)")
    guard case .paragraph(let inlines)? = document.blocks.first?.kind,
      case .link(let destination, _, _)? = inlines.first?.kind
    else {
      Issue.record("no link in \(document)")
      return
    }
    #expect(destination == expected)
  }

  static let images: [(source: String, kind: Inline.Kind)] = [
    (
      "![альт *с*](media:m-1 \"титул\")",
      .media(Media(id: "m-1", alternative: "альт с", title: "титул"))
    ),
    ("![](MEDIA:m)", .media(Media(id: "m"))),
    ("![a](b.png)", .foreignImage(.url("b.png"), alternative: "a", title: "")),
    ("![a](https://x/y 't')", .foreignImage(.url("https://x/y"), alternative: "a", title: "t")),
    (
      "![a](data:image/png,x)",
      .foreignImage(.refused("data:image/png,x"), alternative: "a", title: "")
    ),
    ("![a](person:x)", .foreignImage(.refused("person:x"), alternative: "a", title: "")),
    (
      "![с [Анной](person:x)](media:m)",
      .media(Media(id: "m", alternative: "с участник программы"))
    ),
  ]

  @Test(arguments: images)
  func `only media are images`(source: String, expected: Inline.Kind) {
    let document = MarkdownDocument(parsing: source)
    guard case .paragraph(let inlines)? = document.blocks.first?.kind else {
      Issue.record("no paragraph in \(document)")
      return
    }
    #expect(inlines.map(\.kind) == [expected])
  }

  @Test func `an autolink to a record has no words, for an id is none`() {
    var found: [Inline.Kind] = []
    MarkdownDocument(parsing: "<person:a-i> и <https://edu.ru>").forEachInline {
      if case .link = $0.kind { found.append($0.kind) }
    }
    #expect(
      found == [
        .link(.record(RecordLink(.person, id: "a-i", at: Self.place)), title: "", []),
        .link(
          .url("https://edu.ru"), title: "",
          [Inline(.text("https://edu.ru"), at: SourcePosition(line: 1, column: 17))]),
      ])
  }

  static let plain: [(source: String, html: String)] = [
    ("[a](javascript:x \"t\")", "<p><a href=\"\" title=\"t\">a</a></p>\n"),
    ("[a](VBSCRIPT:x)", "<p><a href=\"\">a</a></p>\n"),
    ("[a](file:x)", "<p><a href=\"\">a</a></p>\n"),
    ("[a](data:text/plain,x)", "<p><a href=\"\">a</a></p>\n"),
    ("![a](javascript:x)", "<p><img src=\"\" alt=\"a\"></p>\n"),
    ("![a](data:image/gif,x)", "<p><img src=\"data:image/gif,x\" alt=\"a\"></p>\n"),
    ("[a](person:x)", "<p><a href=\"person:x\">a</a></p>\n"),
    (
      "<made-up-scheme://foo,bar>",
      "<p><a href=\"made-up-scheme://foo,bar\">made-up-scheme://foo,bar</a></p>\n"
    ),
    ("a<b c='d'>e</b> f", "<p>ae f</p>\n"),
    ("<div>\n*a*\n</div>\n\nb", "<p>b</p>\n"),
  ]

  @Test(arguments: plain)
  func `in CommonMark alone dangerous addresses are emptied and other schemes are not ours`(
    source: String, html: String
  ) {
    let document = MarkdownDocument(parsing: source, dialect: .commonMark)
    #expect(String(decoding: document.html(using: .plain).bytes, as: UTF8.self) == html)
  }
}
