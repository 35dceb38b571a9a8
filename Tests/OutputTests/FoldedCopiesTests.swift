import Compression
import Platform
import TestFolder
import Testing

@testable import Output

@Suite struct FoldedCopiesTests {
  private static let text = String(repeating: "Наставник и наставляемый. ", count: 40)
  let place: TestFolder

  init() throws { place = try TestFolder() }

  private func paths() throws -> [String] {
    try place.treeWithoutManifest().keys.map { String($0.dropFirst("public/".count)) }.sorted()
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    try place.open().read("public/\(path)", limit: 1 << 20)
  }

  @Test(arguments: ["html", "css", "js", "svg", "json", "csv", "xml", "ics", "txt"])
  func `a text has a copy in each coding beside it`(ending: String) throws {
    let changes = try place.build(["a/b.\(ending)": Self.text])
    #expect(try paths() == ["a/b.\(ending)", "a/b.\(ending).br", "a/b.\(ending).gz"])
    #expect(changes.files == 3)
    #expect(changes.added == ["a/b.\(ending)", "a/b.\(ending).br", "a/b.\(ending).gz"])
    for coding in ContentCoding.allCases {
      let copy = try bytes("a/b.\(ending)\(coding.ending)")
      #expect(coding.unfolded(copy, limit: 1 << 20) == Array(Self.text.utf8))
    }
  }

  @Test(arguments: ["foto.jpg", "prikaz.pdf", "podpis.sig", "text", "html", "a.html/foto.jpg"])
  func `a picture, a document and a file without an ending stand alone`(path: String) throws {
    try place.build([path: Self.text])
    #expect(try paths() == [path])
  }

  @Test func `a file that travels in one packet stands alone`() throws {
    try place.build(["robots.txt": "User-agent: *\n"])
    #expect(try paths() == ["robots.txt"])
  }

  @Test func `a copy that would not be smaller leaves its path free`() throws {
    let noise = (0..<600).map { _ in UInt8.random(in: 0...255) }
    let session = try OutputSession.open(OutputPlan(folder: place.output))
    try session.write(noise, to: "a.txt")
    try session.write(Array("архив".utf8), to: "a.txt.gz")
    let changes = try session.exchange()
    #expect(changes.added == ["a.txt", "a.txt.gz"])
    #expect(try paths() == ["a.txt", "a.txt.gz"])
  }

  @Test func `copies change with their file, keep their times with it and go with it`() throws {
    try place.build(["a.html": Self.text, "b.html": Self.text])
    let before = try place.times()
    pause(milliseconds: 20)
    let changes = try place.build(["a.html": Self.text, "b.html": Self.text + "!"])
    #expect(changes.changed == ["b.html", "b.html.br", "b.html.gz"])
    let after = try place.times()
    for path in ["a.html", "a.html.br", "a.html.gz"] {
      #expect(before["public/\(path)"] == after["public/\(path)"])
    }
    let last = try place.build(["a.html": "коротко"])
    #expect(last.removed == ["a.html.br", "a.html.gz", "b.html", "b.html.br", "b.html.gz"])
    #expect(try paths() == ["a.html"])
  }

  @Test(arguments: ContentCoding.allCases)
  func `a copy of another text is folded again, whatever the list says`(coding: ContentCoding)
    throws
  {
    let copy = "a.html\(coding.ending)"
    try place.build(["a.html": Self.text])
    let whole = try bytes(copy)
    let other = Array("\(Self.text)Чужое".utf8)
    let copyOfOther = coding.folded(other.span)
    let forged = try #require(copyOfOther)
    let folder = try place.open().folder("public")
    try folder.replace(copy, with: forged.span, draft: "draft")
    let list = try #require(Manifest(bytes: folder.read(OwnName.manifest, limit: 1 << 20)))
    let entries = list.entries.map { entry in
      let (size, hash) = (forged.count, ContentHash(of: forged))
      return entry.path == copy ? Manifest.Entry(path: copy, size: size, hash: hash) : entry
    }
    let forgedList = Manifest(entries).bytes
    try folder.replace(OwnName.manifest, with: forgedList.span, draft: "draft")
    try place.build(["a.html": Self.text])
    #expect(try bytes(copy) == whole)
  }

  @Test(arguments: ["a.html.gz", "a.html.br"], ["сломано", ""])
  func `a copy that somebody broke is folded again`(path: String, other: String) throws {
    try place.build(["a.html": Self.text])
    let whole = try place.tree()
    if other.isEmpty {
      try place.open().remove("public/\(path)")
    } else {
      try place.write(["public/\(path)": other])
    }
    try place.build(["a.html": Self.text])
    #expect(try place.tree() == whole)
  }

  @Test func `a section has the same copies over an older one as by itself`() throws {
    let other = try TestFolder()
    let site = ["a.html": Self.text, "b.html": Self.text + "б"]
    try place.build(site)
    try place.build(["a.html": Self.text, "b.html": Self.text + "в"])
    try place.build(site)
    try other.build(site)
    #expect(try place.tree() == other.tree())
  }
}
