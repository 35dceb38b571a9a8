import Testing

@testable import Site

/// What a page or stylesheet asks other hosts for.
struct OutsideRequestTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let markup: String
    let found: [String]
    var testDescription: String { markup }

    init(_ markup: String, _ found: String...) {
      self.markup = markup
      self.found = found
    }
  }

  private static let section = OutsideRequests(baseURL: "https://school.example/mentors")

  private static func words(_ requests: [OutsideRequest]) -> [String] {
    requests.map { "\($0.asker) \($0.address)" }
  }

  @Test(arguments: [
    Case("<img src=\"https://cdn.example/a.png\" alt=\"\">", "img https://cdn.example/a.png"),
    Case("<SCRIPT SRC=//cdn.example/a.js></SCRIPT>", "script //cdn.example/a.js"),
    Case(
      "<img srcset='a.png 1x,HTTP://cdn.example/b.png 2x'>", "img HTTP://cdn.example/b.png"),
    Case(
      "<link rel=\"stylesheet\" href=\"https://fonts.example/f\">",
      "link https://fonts.example/f"),
    Case("<link rel=\"alternate stylesheet\" href=\"//f.example\">", "link //f.example"),
    Case("<iframe src=\" https://map.example/ \">", "iframe https://map.example/"),
    Case("<svg><use xlink:href=\"https://i.example/#a\"/></svg>", "use https://i.example/#a"),
    Case("<p style=\"background:url('//i.example/b.png')\">", "css //i.example/b.png"),
    Case("<style>@import \"https://f.example\";</style>", "css https://f.example"),
    Case("<base href=\"https://other.example/\">", "base https://other.example/"),
    Case("<img src=\"https://school.example.evil/a\">", "img https://school.example.evil/a"),
    Case("<b =\"x\" / src=//a.example>", "b //a.example"),
    Case("<img src=\"https://a.example", "img https://a.example"),
  ])
  func `what is loaded from another host is found`(_ example: Case) {
    #expect(
      Self.words(Self.section.inPage(Array(example.markup.utf8))) == example.found)
  }

  @Test(arguments: [
    Case("import(\"https://evil.example/x.js\")", "script https://evil.example"),
    Case("fetch('//evil.example/')", "script //evil.example"),
    Case("fetch(`//evil.example?${q}`)", "script //evil.example"),
    Case(#"a="HTTPS:\/\/evil\.example""#, "script HTTPS://evil.example"),
    Case("new WebSocket(\"wss://evil.example:1\")", "script wss://evil.example:1"),
    Case("\"https://example.com.evil.example\"", "script https://example.com.evil.example"),
    Case("\"https://school.example/mentors/a\""), Case("\"https://example.com${path}\""),
    Case(#"a.replace(/^https:\/\/example\.com/, "")"#), Case("a // b.example"),
    Case("a ? b ://c"), Case("\"//\""), Case("\"/a//b\""), Case("//"), Case(""),
  ])
  func `the addresses that a script spells out are found`(_ example: Case) {
    #expect(
      Self.words(Self.section.inScript(Array(example.markup.utf8))) == example.found)
  }

  @Test(arguments: [
    "<a href=\"https://other.example/\">link</a>",
    "<link rel=\"canonical\" href=\"https://other.example/\">",
    "<link href=\"https://other.example/\">",
    "<img src=\"https://school.example/mentors/a.png\">",
    "<img src=\"//school.example/a.png\">", "<img src=\"../a.png\">",
    "<img src=\"data:image/png;base64,AA//BB\">", "<!-- <img src=\"//a.example\"> -->",
    "<p>&lt;img src=\"//a.example\"&gt; a < b src=\"//a.example\"</p>",
    "<script>\"<img src='//a.example'>\"</script>", "<style>/* url(//a.example) */</style>",
    "<!--", "<", "<img src", "<style>", "<script",
  ])
  func `links, own addresses and plain text ask nobody`(_ markup: String) {
    #expect(Self.words(Self.section.inPage(Array(markup.utf8))) == [])
  }

  @Test func `a stylesheet asks for its imports and pictures`() {
    let css = "@IMPORT url(https://a.example/x.css); p { background: URL( \"//b.example\" ) }"
    #expect(
      Self.words(Self.section.inStylesheet(Array(css.utf8)[...]))
        == ["css https://a.example/x.css", "css //b.example"])
  }
}
