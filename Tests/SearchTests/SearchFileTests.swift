import Compression
import Platform
import TestFolder
import Testing

@testable import Search

@Suite("A file of the search index") struct SearchFileTests {
  private static func fragment(_ text: String, mark: String = "pagefind_dcd") throws -> SearchFile {
    let marked = Array("\(mark)\(text)".utf8)
    let folded = ContentCoding.gzip.folded(marked.span)
    return SearchFile(path: "fragment/ru_1.pf_fragment", bytes: try #require(folded))
  }

  @Test func `tells the page whose words it holds`() throws {
    let file = try Self.fragment(#"{"url":"/novosti/index.html","content":"Слово"}"#)
    #expect(file.page == "novosti/index.html")
    #expect(file.unfolded == Array(#"{"url":"/novosti/index.html","content":"Слово"}"#.utf8))
  }

  @Test(arguments: ["", "{}", #"{"url":"https://other.example/"}"#, #"{"content":"","url":"/a"}"#])
  func `of another shape has no page`(text: String) throws {
    #expect(try Self.fragment(text).page == nil)
  }

  @Test func `that is not folded or broken is read as it is`() throws {
    let plain = SearchFile(path: "pagefind.js", bytes: Array("export {}".utf8))
    #expect(plain.unfolded == plain.bytes)
    let whole = try Self.fragment("{}")
    let cut = SearchFile(path: whole.path, bytes: whole.bytes.dropLast(3))
    #expect(cut.unfolded == cut.bytes)
    #expect(cut.page == nil)
  }

  @Test func `is taken over from the folder only if a page loads it`() throws {
    let folder = try TestFolder()
    for name in [
      "pagefind.js", "pagefind-ui.js", "pagefind-entry.json", "wasm.ru.pagefind",
      "wasm.unknown.pagefind", "pagefind.ru_1.pf_meta", "index/ru_1.pf_index",
      "fragment/ru_1.pf_fragment", "filter/ru_1.pf_filter", "other/letter.txt",
    ] {
      try folder.write([name: name])
    }
    #expect(
      try SearchFile.files(in: folder.path).map(\.path) == [
        "fragment/ru_1.pf_fragment", "index/ru_1.pf_index", "pagefind-entry.json", "pagefind.js",
        "pagefind.ru_1.pf_meta", "wasm.ru.pagefind",
      ])
  }

  @Test(arguments: ["pagefind.js", "fragment/ru_1.pf_fragment"])
  func `makes no index alone`(name: String) throws {
    let folder = try TestFolder()
    try folder.write([name: name])
    #expect(throws: SearchFailure.incomplete) { try SearchFile.files(in: folder.path) }
  }
}
