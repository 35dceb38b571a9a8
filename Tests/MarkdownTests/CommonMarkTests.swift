import Foundation
import HTML
import Markdown
import Testing

/// Every example of the CommonMark 0.30 specification in the plain style.
@Suite(
  .enabled(
    if: CommonMarkExample.folder != nil,
    "CONFORMANCE_SUITES names no folder with commonmark/spec-0.30.json"))
struct CommonMarkTests {
  @Test
  func `each of the 652 examples gives what the specification or dropping its HTML prescribes`()
    throws
  {
    var exact = 0
    var dropped = 0
    for example in try CommonMarkExample.all() {
      let document = MarkdownDocument(parsing: example.markdown, dialect: .commonMark)
      let html = String(decoding: document.html(using: .plain).bytes, as: UTF8.self)
      if let expected = DroppedHTML.expectations[example.example] {
        #expect(html == expected, "example \(example.example): \(example.markdown)")
        dropped += html == expected ? 1 : 0
      } else {
        #expect(html == example.expected, "example \(example.example): \(example.markdown)")
        exact += html == example.expected ? 1 : 0
      }
      let remarks = document.remarks.filter { $0.kind == .rawHTML }
      #expect(remarks.isEmpty == (DroppedHTML.expectations[example.example] == nil))
    }
    // The counts stand in docs/conformance.md.
    #expect(exact == 581)
    #expect(dropped == 71)
  }
}
