import Diagnostics
import Output
import Platform
import TestFolder
import Testing

@Suite("What another program may read of a section") struct LendingTests {
  private let place: TestFolder
  private let site: Site = [
    "index.html": "один", "novosti/a/index.html": "два", "robots.txt": "три",
  ]

  init() throws { place = try TestFolder() }

  /// Builds the section and lends its pages on the way.
  private func build(
    _ body: (_ copies: borrowing Folder, _ workplace: borrowing Folder) throws -> Void
  ) throws -> Bool {
    let session = try OutputSession.open(OutputPlan(folder: place.output))
    for (path, text) in site { try session.write(Array(text.utf8), to: path) }
    let result = try session.lend(copiesWhere: { $0.hasSuffix(".html") }) { copies, workplace in
      Result {
        let system = FileSystem()
        try body(Folder(path: copies, in: system), Folder(path: workplace, in: system))
      }
    }
    try result?.get()
    _ = try session.exchange()
    return result != nil
  }

  private func write(_ text: String, to path: String, in folder: borrowing Folder) throws {
    let bytes = Array(text.utf8)
    let modified = try folder.status(path)?.modified
    if modified != nil { try folder.remove(path) }
    try folder.write(path, bytes: bytes.span, modified: modified)
  }

  @Test func `is a copy of what was chosen, and what it leaves is not published`() throws {
    var seen: [String] = []
    let isAccepted = try build { copies, workplace in
      seen = try copies.entries().map(\.name)
      #expect(try copies.read("novosti/a/index.html", limit: 99) == Array("два".utf8))
      #expect(try workplace.entries() == [])
      try write("указатель", to: "index", in: workplace)
    }
    #expect(isAccepted)
    #expect(seen == ["index.html", "novosti"])
    #expect(try place.treeWithoutManifest() == site.published)
  }

  @Test(arguments: ["index.html", "novosti/a/index.html", "novosti/new.html"])
  func `is refused and not published after a change of it`(path: String) throws {
    let isAccepted = try build { copies, _ in try write("один", to: path, in: copies) }
    #expect(!isAccepted)
    #expect(try place.treeWithoutManifest() == site.published)
  }

  @Test func `is refused and not published after something went`() throws {
    #expect(try !build { copies, _ in try copies.removeTree("novosti") })
    #expect(try place.treeWithoutManifest() == site.published)
  }

  @Test(arguments: ["index.html", "robots.txt", "new.txt", "novosti/a/new.txt"])
  func `is all that may be touched: otherwise the old section stands`(path: String) throws {
    try place.build(["index.html": "прежний"])
    let before = try place.tree()
    do {
      _ = try build { copies, _ in
        try write("один", to: path, in: place.open().folder(".public.staging"))
      }
      Issue.record("the section was published")
    } catch let failure as OutputFailure {
      #expect(
        failure.diagnostic
          == Diagnostic(
            .outputFailed,
            "Другая программа меняла файлы раздела «\(place.output)», пока он собирался",
            explanation: "Публикуется только то, что сборка сделала и проверила сама.",
            hint: "Запустите сборку ещё раз; если повторится, проверьте программу из --pagefind"))
    }
    #expect(try place.tree() == before)
  }
}
