import Compression
import Glibc
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

  private static let page = #"{"url":"/index.html","content":"Слово"}"#
  /// What Pagefind leaves, by its path: the text of a file, and whether it is folded.
  private static let index: [String: (text: String, isFolded: Bool)] = [
    "pagefind.js": ("export {}", false), "pagefind-entry.json": ("{}", false),
    "wasm.ru.pagefind": ("\0asm", true), "pagefind.ru_1.pf_meta": ("", true),
    "index/ru_1a.pf_index": ("", true), "fragment/ru_1b.pf_fragment": (page, true),
    // What no page loads.
    "pagefind-ui.js": ("export {}", false), "wasm.unknown.pagefind": ("\0asm", true),
    "filter/ru_1.pf_filter": ("", true), "other/letter.txt": ("", false),
  ]

  /// Writes an index and reads it.
  private static func files(
    _ index: [String: (text: String, isFolded: Bool)] = index
  ) throws -> [String] {
    let place = try TestFolder()
    let folder = try place.open()
    for (path, file) in index {
      try place.write([path: ""])
      try folder.remove(path)
      let bytes = file.isFolded ? try fragment(file.text).bytes : Array(file.text.utf8)
      try folder.write(path, bytes: bytes.span)
    }
    return try SearchFile.files(in: place.path).map(\.path)
  }

  @Test func `is taken over from the folder only if a page loads it`() throws {
    #expect(
      try Self.files() == [
        "fragment/ru_1b.pf_fragment", "index/ru_1a.pf_index", "pagefind-entry.json",
        "pagefind.js", "pagefind.ru_1.pf_meta", "wasm.ru.pagefind",
      ])
  }

  @Test(arguments: ["pagefind.js", "fragment/ru_1b.pf_fragment"])
  func `makes no index alone`(name: String) throws {
    #expect(throws: SearchFailure.incomplete) {
      try Self.files(Self.index.filter { $0.key == name })
    }
  }

  @Test(arguments: [
    "fragment/bad name <b>.html", "fragment/index.html", "fragment/ru_1G.pf_fragment",
    "fragment/ru_.pf_fragment", "fragment/en_1.pf_fragment", "fragment/ru_1.pf_index",
    "fragment/below/ru_1.pf_fragment", "index/ru_1.pf_fragment",
    "index/ru_\(String(repeating: "0", count: 65)).pf_index",
  ])
  func `of a strange name makes the index strange`(path: String) throws {
    #expect(throws: SearchFailure.strange) {
      try Self.files(Self.index.merging([path: (Self.page, true)]) { $1 })
    }
  }

  @Test(arguments: [
    ("pagefind-entry.json", "[]", false), ("wasm.ru.pagefind", "\0asm", false),
    ("wasm.ru.pagefind", "#!/bin/sh", true), ("pagefind.ru_1.pf_meta", "words", false),
    ("index/ru_1a.pf_index", "words", false), ("fragment/ru_1b.pf_fragment", page, false),
    ("fragment/ru_1b.pf_fragment", "<script>", true),
    ("fragment/ru_1b.pf_fragment", #"{"url":"https://other.example/"}"#, true),
  ])
  func `that holds something else makes the index strange`(
    path: String, text: String, isFolded: Bool
  ) throws {
    #expect(throws: SearchFailure.strange) {
      try Self.files(Self.index.merging([path: (text, isFolded)]) { $1 })
    }
  }

  @Test func `that is a link makes the index strange`() throws {
    let place = try TestFolder()
    try place.write(["index/a": ""])
    try #require(unsafe symlink("/etc/passwd", "\(place.path)/index/ru_1.pf_index") == 0)
    #expect(throws: SearchFailure.strange) { try SearchFile.files(in: place.path) }
  }
}
