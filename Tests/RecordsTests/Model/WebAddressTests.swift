import Testing

@testable import Records

struct WebAddressTests {
  @Test(arguments: [
    "https://school7.example/a?b=c#d", "HTTP://school7.example", "mailto:a@school7.example",
    "sveden/document/", "../a/b.pdf", "/a:b", "?a:b", "//school7.example/a", "школа.рф/раздел",
  ])
  func `an address that a link may hold is taken`(_ text: String) {
    #expect(WebAddress(text)?.text == text)
  }

  @Test(arguments: [
    "", "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,a", "ftp://a.example",
    "http:",
    "java\tscript:a", " https://a.example", "https://a.example/b c", "file:///etc/passwd", "a\\b",
  ])
  func `an address that no link may hold is refused`(_ text: String) {
    #expect(WebAddress(text) == nil)
  }

  @Test(arguments: [
    ("https://a.example", true), ("http://a", true), ("https://", false), ("https:a", false),
    ("//a.example", false), ("a", false), ("mailto:a@b", false),
  ])
  func `only http and https with a host are absolute`(_ text: String, _ isAbsolute: Bool) throws {
    #expect(try #require(WebAddress(text)).isAbsolute == isAbsolute)
  }
}
