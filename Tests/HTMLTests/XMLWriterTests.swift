import HTML
import Testing

@Suite("XML")
struct XMLWriterTests {
  @Test func `elements nest and every text is escaped`() {
    var xml = XMLWriter()
    xml.open("feed", ("lang", "ru"))
    xml.element("title", "«A & B» <i> ]]> \"quoted\"", ("type", "text"))
    xml.empty("link", ("href", "a?b=1&c=\"2\"\n\t3"))
    xml.close("feed")
    #expect(
      String(decoding: xml.finish(), as: UTF8.self) == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed lang="ru">
        <title type="text">«A &amp; B» &lt;i&gt; ]]&gt; &quot;quoted&quot;</title>
        <link href="a?b=1&amp;c=&quot;2&quot;&#10;&#9;3"/>
        </feed>

        """)
  }

  @Test(arguments: [
    ("a\u{0}b\u{8}c\u{B}d\u{C}e\u{1F}f", "abcdef"),
    ("a\tb\nc\rd", "a\tb\nc&#13;d"),
    ("a\u{FFFE}b\u{FFFF}c", "abc"),
    ("\u{FFFD}\u{FFBE}\u{10FFFE}\u{2028}\u{7F}🎓", "\u{FFFD}\u{FFBE}\u{10FFFE}\u{2028}\u{7F}🎓"),
  ])
  func `characters that XML forbids are left out, all others stay`(text: String, expected: String) {
    var xml = XMLWriter()
    xml.element("t", text)
    let document = String(decoding: xml.finish(), as: UTF8.self)
    #expect(
      document == "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<t>\(expected)</t>\n")
  }

  @Test func `the source of a fragment is text to XML`() {
    var html = HTMLWriter()
    html.open("p")
    html.text("1 < 2")
    html.close("p")
    var xml = XMLWriter()
    xml.element("content", sourceOf: html.finish(), ("type", "html"))
    let document = String(decoding: xml.finish(), as: UTF8.self)
    #expect(
      document == """
        <?xml version="1.0" encoding="utf-8"?>
        <content type="html">&lt;p&gt;1 &amp;lt; 2&lt;/p&gt;</content>

        """)
  }
}
