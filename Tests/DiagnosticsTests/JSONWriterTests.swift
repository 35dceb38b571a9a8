import Diagnostics
import Testing

@Suite struct JSONWriterTests {
  private func text(
    _ layout: JSONWriter.Layout = .compact, _ write: (inout JSONWriter) -> Void
  ) -> String {
    var json = JSONWriter(layout: layout)
    write(&json)
    return String(decoding: json.finish(), as: UTF8.self)
  }

  @Test func `members keep the order in which they are written`() {
    let result = text { json in
      json.object { json in
        json.member("я", "последняя")
        json.member("а", 1)
        json.member("absent", nil as String?)
        json.member("share", 0.5)
        json.member("open", false)
        json.nullMember("from")
        json.member("files", ["a", "b"])
        json.objectMember("empty") { _ in }
        json.arrayMember("rows") { json in
          json.object { $0.member("n", -1) }
          json.array { $0.null() }
        }
      }
    }
    #expect(
      result
        == #"{"я":"последняя","а":1,"share":0.5,"open":false,"from":null,"files":["a","b"],"#
        + #""empty":{},"rows":[{"n":-1},[null]]}"#)
  }

  @Test func `the pretty layout puts one value on a line`() {
    let result = text(.pretty) { json in
      json.object { json in
        json.member("a", ["x", "y"])
        json.member("none", [])
        json.objectMember("o") { $0.member("b", true) }
      }
    }
    #expect(
      result == """
        {
          "a": [
            "x",
            "y"
          ],
          "none": [],
          "o": {
            "b": true
          }
        }

        """)
  }

  @Test(arguments: [
    ("«ёлочки»", "«ёлочки»"),
    ("\"\\/", #"\"\\/"#),
    ("\n\r\t\u{8}\u{C}", #"\n\r\t\b\f"#),
    ("\u{0}\u{1B}\u{1F}\u{7F}", #"\u0000\u001b\u001f\u007f"#),
    ("a\u{2028}b\u{2029}c", #"a\u2028b\u2029c"#),
    ("и\u{306}©", "и\u{306}©"),
    ("\u{80}а\u{85}\u{9F}\u{A0}б", #"\u0080а\u0085\u009f"# + "\u{A0}б"),
    ("", ""),
    ("😀", "😀"),
  ])
  func `text is escaped as far as JSON and line readers need it`(_ plain: String, _ json: String) {
    #expect(text { $0.string(plain) } == "\"\(json)\"")
    #expect(text { json in json.object { $0.member(plain, 1) } } == "{\"\(json)\":1}")
  }

  @Test(arguments: [(0.1, "0.1"), (1e21, "1e+21"), (-2, "-2.0"), (.infinity, "null")])
  func `numbers are those of JSON`(_ number: Double, _ expected: String) {
    #expect(text { $0.double(number) } == expected)
  }

  @Test func `text is never taken for a separator by a column of bytes`() {
    // U+0428 and U+0429 end in the bytes A8 and A9, as U+2028 and U+2029 do.
    #expect(text { $0.string("ШЩ©¨") } == "\"ШЩ©¨\"")
  }

  @Test func `a value is written behind what a buffer holds`() {
    var bytes = Array("data = ".utf8)
    JSONWriter.append(to: &bytes, layout: .pretty) { json in json.array { $0.integer(1) } }
    #expect(String(decoding: bytes, as: UTF8.self) == "data = [\n  1\n]\n")
  }
}
