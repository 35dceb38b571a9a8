import Compression
import Glibc
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
    // What is packed already becomes no smaller.
    let noise = (0..<640).map { number in
      UInt8(ContentHash(of: Array("\(number)".utf8)).hexadecimal.prefix(2), radix: 16) ?? 0
    }
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

  /// Puts another copy into the published section and says so in its list.
  private func forge(_ path: String, as copy: [UInt8], listedSize size: Int) throws {
    let folder = try place.open().folder("public")
    try folder.replace(path, with: copy.span, draft: "draft")
    let list = try #require(Manifest(bytes: folder.read(OwnName.manifest, limit: 1 << 20)))
    let entries = list.entries.map { entry in
      entry.path == path
        ? Manifest.Entry(path: path, size: size, hash: ContentHash(of: copy)) : entry
    }
    try folder.replace(OwnName.manifest, with: Manifest(entries).bytes.span, draft: "draft")
  }

  @Test(arguments: ContentCoding.allCases)
  func `a copy of another text is folded again, whatever the list says`(coding: ContentCoding)
    throws
  {
    try place.build(["a.html": Self.text])
    let whole = try place.tree()
    let other = Array("\(Self.text)Чужое".utf8)
    let copyOfOther = coding.folded(other.span)
    let forged = try #require(copyOfOther)
    try forge("a.html\(coding.ending)", as: forged, listedSize: forged.count)
    try place.build(["a.html": Self.text])
    #expect(try place.tree() == whole)
  }

  @Test(arguments: ContentCoding.allCases, [-3, -1, 1, 1000, .max])
  func `a size that the list makes up is not believed`(coding: ContentCoding, wrong: Int) throws {
    try place.build(["a.html": Self.text])
    let whole = try place.tree()
    let path = "a.html\(coding.ending)"
    let copy = try bytes(path)
    try forge(path, as: copy, listedSize: wrong == .max ? wrong : copy.count + wrong)
    let changes = try place.build(["a.html": Self.text])
    #expect(try place.tree() == whole)
    #expect(changes.changed == [path])
  }

  @Test func `a copy with a name in front of its text is folded again`() throws {
    try place.build(["a.html": Self.text])
    let whole = try place.tree()
    var named = try bytes("a.html.gz")
    // The flag for a name (RFC 1952, section 2.3.1), and behind the first ten bytes the name.
    named[3] = 8
    named.insert(contentsOf: "Иванов\0".utf8, at: 10)
    try #require(ContentCoding.gzip.unfolded(named, limit: 1 << 20) != nil)
    try forge("a.html.gz", as: named, listedSize: named.count)
    try place.build(["a.html": Self.text])
    #expect(try place.tree() == whole)
  }

  @Test func `a copy with other rights is written anew`() throws {
    try place.build(["a.html": Self.text])
    let usual = try place.open().status("public/a.html.br")?.mode
    let answer = unsafe chmod("\(place.output)/a.html.br", 0o600)
    #expect(answer == 0)
    try place.build(["a.html": Self.text])
    #expect(try place.open().status("public/a.html.br")?.mode == usual)
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
