import Diagnostics
import Output
import Platform
import TestFolder
import Testing

@Suite struct OutputSessionTests {
  let place: TestFolder
  let site: Site = ["index.html": "один", "novosti/a/index.html": "два", "novosti/b.html": "три"]

  init() throws { place = try TestFolder() }

  @Test func `a first build makes the folder and lists every file as added`() throws {
    let changes = try place.build(site)
    #expect(changes.added == ["index.html", "novosti/a/index.html", "novosti/b.html"])
    #expect(changes.changed.isEmpty && changes.removed.isEmpty && changes.remarks.isEmpty)
    #expect(changes.files == 3)
    #expect(changes.bytes == 20)
    #expect(try place.treeWithoutManifest() == site.published)
  }

  @Test func `the same section twice changes nothing, not even a time`() throws {
    try place.build(site)
    let before = (try place.tree(), try place.times())
    pause(milliseconds: 20)
    let changes = try place.build(site)
    #expect(changes.added.isEmpty && changes.changed.isEmpty && changes.removed.isEmpty)
    #expect(changes.files == 3)
    let after = (try place.tree(), try place.times())
    #expect(after.0 == before.0)
    #expect(
      after.1.filter { $0.key != "public/.nastavnik-manifest" }
        == before.1.filter { $0.key != "public/.nastavnik-manifest" })
  }

  @Test func `what changed is listed and only that gets a new time`() throws {
    try place.build(site)
    let before = try place.times()
    pause(milliseconds: 20)
    let next: Site = ["index.html": "один", "novosti/a/index.html": "2", "c.html": "четыре"]
    let changes = try place.build(next)
    #expect(changes.added == ["c.html"])
    #expect(changes.changed == ["novosti/a/index.html"])
    #expect(changes.removed == ["novosti/b.html"])
    #expect(try place.treeWithoutManifest() == next.published)
    let after = try place.times()
    #expect(after["public/index.html"] == before["public/index.html"])
    let (old, new) = (before["public/novosti/a/index.html"], after["public/novosti/a/index.html"])
    #expect(try #require(old) < #require(new))
  }

  @Test func `equal sections in different places have equal bytes, the list included`() throws {
    let other = try TestFolder()
    try place.build(site)
    try other.build(["index.html": "иначе"])
    try other.build(site)
    #expect(try place.tree() == other.tree())
  }

  @Test func `gitignore survives with its time, and the folder keeps its rights`() throws {
    try place.write(["public/.gitignore": "*\n"])
    try Folder(path: place.output, in: FileSystem()).setMode(0o750)
    let before = try place.times()
    pause(milliseconds: 20)
    for _ in 0..<2 {
      try place.build(site)
      #expect(try place.tree()["public/.gitignore"] == "*\n")
      #expect(try place.times()["public/.gitignore"] == before["public/.gitignore"])
      #expect(try place.open().status("public")?.mode == 0o750)
    }
  }

  @Test func `whoever may read the pages of a first build may enter its folders`() throws {
    try place.build(site)
    let folder = try place.open()
    let page = try #require(try folder.status("public/index.html")).mode
    let modes = try ["public", "public/novosti"].map { try folder.status($0)?.mode }
    #expect(modes == [page | (page & 0o444) >> 2, page | (page & 0o444) >> 2])
  }

  @Test func `a build that is given up leaves everything as it was`() throws {
    try place.build(site)
    let before = (try place.tree(), try place.times())
    let session = try OutputSession.open(OutputPlan(folder: place.output))
    try session.write(Array("новое".utf8), to: "index.html")
    session.discard()
    #expect(try place.tree() == before.0)
    #expect(try place.times() == before.1)
    #expect(
      problem { () throws(OutputFailure) in try session.write([], to: "x.html") }?.summary
        == "Сборка уже закончена, файл «x.html» не записан")
    #expect(
      problem { () throws(OutputFailure) in _ = try session.exchange() }?.summary
        == "Сборка уже закончена")
  }

  @Test func `a build that is forgotten leaves everything as it was`() throws {
    try place.build(site)
    let before = try place.tree()
    do {
      let session = try OutputSession.open(OutputPlan(folder: place.output))
      try session.write(Array("новое".utf8), to: "index.html")
    }
    #expect(try place.tree() == before)
  }

  @Test func `a file edited by hand is replaced, with a remark and a new time`() throws {
    try place.build(site)
    pause(milliseconds: 20)
    try place.write(["public/index.html": "своё"])
    let edited = try place.times()["public/index.html"]
    pause(milliseconds: 20)
    let changes = try place.build(site)
    #expect(try place.treeWithoutManifest() == site.published)
    #expect(changes.changed == ["index.html"])
    #expect(try #require(edited) < #require(try place.times()["public/index.html"]))
    #expect(
      changes.remarks == [
        Diagnostic(
          .outputForeign, "Файл «\(place.output)/index.html» правили вручную: сборка его заменила",
          severity: .note, hint: "Правьте записи и шаблоны: раздел каждый раз собирается из них")
      ])
  }

  @Test func `a file deleted by hand comes back as added`() throws {
    try place.build(site)
    try place.open().remove("public/index.html")
    #expect(try place.build(site).added == ["index.html"])
    #expect(try place.treeWithoutManifest() == site.published)
  }

  @Test func `a file that was merely copied is known by its bytes`() throws {
    try place.build(site)
    let time = try place.times()["public/index.html"]
    pause(milliseconds: 20)
    let folder = try place.open()
    let bytes = Array("один".utf8)
    try folder.remove("public/index.html")
    try folder.write("public/index.html", bytes: bytes.span, modified: time)
    #expect(try place.build(site).changed.isEmpty)
    #expect(try place.times()["public/index.html"] == time)
  }

  @Test func `a link as the output folder keeps its place and its aim`() throws {
    let target = try TestFolder()
    try target.build(site)
    try place.link("public", to: target.output)
    try place.build(["index.html": "новое"])
    #expect(try place.tree() == ["public": "→"])
    #expect(try target.treeWithoutManifest() == ["public/index.html": "новое"])
  }
}
