import HTML
import Testing

@Suite struct HTMLWriterTests {
  private func markup(_ write: (inout HTMLWriter) -> Void) -> String {
    var html = HTMLWriter()
    write(&html)
    return String(decoding: html.finish().bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("a & b", "a &amp; b"),
    ("&amp;", "&amp;amp;"),
    ("\" onclick=\"x", "&quot; onclick=&quot;x"),
    ("О'Нил «Ёж» — 5\u{A0}%", "О'Нил «Ёж» — 5\u{A0}%"),
    ("<!-- --> ]]>", "&lt;!-- --&gt; ]]&gt;"),
    ("", ""),
  ])
  func `text means the same in content and in attributes`(_ text: String, _ escaped: String) {
    #expect(markup { $0.text(text) } == escaped)
    #expect(markup { $0.open("p", ("title", text)) } == "<p title=\"\(escaped)\">")
    #expect(
      markup { $0.open("p", attributes: [HTMLAttribute("title", text)]) }
        == "<p title=\"\(escaped)\">")
  }

  @Test func `elements are opened and closed by name`() {
    let result = markup { html in
      html.open("ul", ("class", "список"))
      html.newline()
      html.open("li")
      html.text("один")
      html.close("li")
      html.close("ul")
    }
    #expect(result == "<ul class=\"список\">\n<li>один</li></ul>")
  }

  @Test func `void elements have no end tag`() {
    #expect(markup { $0.void("br") } == "<br>")
    #expect(
      markup { $0.void("img", ("src", "a.webp"), ("alt", "")) } == "<img src=\"a.webp\" alt=\"\">")
    #expect(
      markup { $0.void("input", attributes: [HTMLAttribute("type", "text"), .flag("required")]) }
        == "<input type=\"text\" required>")
  }

  @Test func `an attribute without a value is left out, an empty one is kept`() {
    #expect(markup { $0.open("p", ("id", nil), ("lang", "")) } == "<p lang=\"\">")
  }

  @Test func `flags stand alone and only where they are true`() {
    let attributes = [
      HTMLAttribute.flag("open"), .flag("hidden", if: false), HTMLAttribute("id", nil),
      HTMLAttribute("class", "a"),
    ]
    #expect(markup { $0.open("details", attributes: attributes) } == "<details open class=\"a\">")
    #expect(markup { $0.open("details", attributes: []) } == "<details>")
  }

  @Test(arguments: [
    (
      "{\"a\":\"</script><script>alert(1)</script>\"}",
      #"{"a":"\u003c/script\u003e\u003cscript\u003ealert(1)\u003c/script\u003e"}"#
    ),
    ("{\"a\":\"<!-- & ]]>\"}", #"{"a":"\u003c!-- \u0026 ]]\u003e"}"#),
    ("{\"a\":\"Ёж \u{1F980}\"}", "{\"a\":\"Ёж \u{1F980}\"}"),
  ])
  func `a data block cannot be ended from inside`(_ json: String, _ written: String) {
    let block = markup { $0.dataBlock(type: "application/ld+json", json: Array(json.utf8)) }
    #expect(block == "<script type=\"application/ld+json\">\(written)</script>")
  }

  @Test func `a fragment is written as it is and once only escaped`() {
    var inner = HTMLWriter()
    inner.open("b")
    inner.text("<")
    inner.close("b")
    let fragment = inner.finish()
    let result = markup { html in
      html.open("p")
      html.fragment(fragment)
      html.fragment(.empty)
      html.close("p")
    }
    #expect(result == "<p><b>&lt;</b></p>")
    #expect(!fragment.isEmpty)
    #expect(HTMLFragment.empty.isEmpty)
    #expect(HTMLFragment.empty == HTMLWriter().finish())
  }

  @Test func `a piece of a text is written without its surroundings`() {
    let text = "до<после"
    #expect(markup { $0.text(text.drop { $0 != "<" }) } == "&lt;после")
  }
}
