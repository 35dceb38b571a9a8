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
    "http:", "https:a", "https://", "https:///a", "//", "https://a..example", "https://.example",
    "https://[::1", "https://a.example:x/", "https://a.example:65536", "https://a<b>.example/",
    "java\tscript:a", " https://a.example", "https://a.example/b c", "file:///etc/passwd", "a\\b",
  ])
  func `an address that no link may hold is refused`(_ text: String) {
    #expect(WebAddress(text) == nil)
  }

  @Test(arguments: [
    ("https://a.example", true), ("http://a", true),
    ("//a.example", false), ("a", false), ("mailto:a@b", false),
  ])
  func `only http and https with a host are absolute`(_ text: String, _ isAbsolute: Bool) throws {
    #expect(try #require(WebAddress(text)).isAbsolute == isAbsolute)
  }

  @Test(arguments: [
    ("https://a.example/\"><script>", "https://a.example/%22%3E%3Cscript%3E"),
    ("https://a.example/?a[]=1|2&b={c}^`", "https://a.example/?a%5B%5D=1%7C2&b=%7Bc%7D%5E%60"),
    ("https://a.example/100%", "https://a.example/100%25"),
    ("https://a.example/%zz%4g%D1%8F", "https://a.example/%25zz%254g%D1%8F"),
    ("https://a.example/#b#c", "https://a.example/#b%23c"),
    ("https://[::1]:80/[a]", "https://[::1]:80/%5Ba%5D"),
    ("a[1].pdf", "a%5B1%5D.pdf"), ("https://школа.рф./", "https://школа.рф./"),
  ])
  func `what no URL may hold is percent-encoded`(_ text: String, _ encoded: String) {
    #expect(WebAddress(text)?.text == encoded)
  }

  @Test(arguments: [
    ("https://a.example/b", true), ("https://a.example", true), ("https://a.example/?b", false),
    ("https://a.example/#b", false), ("/b", false), ("https://a.example/b/", true),
    ("https://a.example:8080/b.c/d", true), ("https://a.example//", true),
    ("https://a.example/b//c", false), ("https://a.example/b//", true),
    ("https://a.example//b//", false),
    ("https://a.example/../b", false), ("https://u:p@a.example/b", false),
    ("https://u@a.example", false), ("https://a.example/index.html", false),
    ("https://a.example/b/page.PHP", false), ("https://a.example/b/index.html/", false),
  ])
  func `paths can be appended to the address of a folder`(
    _ text: String, _ isFolder: Bool
  ) throws {
    #expect(try #require(WebAddress(text)).isFolder == isFolder)
  }
}
