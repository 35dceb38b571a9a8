import Testing

@testable import Site

@Suite("Relative addresses")
struct AddressResolutionTests {
  /// The references of RFC 3986, section 5.4, that an `http` base can have, and what they mean.
  @Test(arguments: [
    ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
    ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"),
    ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"),
    ("g?y#s", "http://a/b/c/g?y#s"), (";x", "http://a/b/c/;x"), ("", "http://a/b/c/d;p?q"),
    (".", "http://a/b/c/"), ("./", "http://a/b/c/"), ("..", "http://a/b/"), ("../", "http://a/b/"),
    ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../../g", "http://a/g"),
    ("/./g", "http://a/g"), ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."),
    ("./g/.", "http://a/b/c/g/"), ("g;x=1/../y", "http://a/b/c/y"),
    ("g?y/../x", "http://a/b/c/g?y/../x"), ("g#s/../x", "http://a/b/c/g#s/../x"),
    ("mailto:a@b.ru", "mailto:a@b.ru"), ("https://x/y", "https://x/y"),
  ])
  func `are read as the specification has it`(address: String, expected: String) {
    #expect(AddressResolution.resolve(address, against: "http://a/b/c/d;p?q") == expected)
  }

  @Test func `a base without a path is its root`() {
    #expect(AddressResolution.resolve("g", against: "https://a") == "https://a/g")
  }
}
