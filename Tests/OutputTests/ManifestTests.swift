import Testing

@testable import Output

@Suite struct ManifestTests {
  private let manifest = Manifest(
    ["б.html", "a b.html", "a/index.html"].map {
      Manifest.Entry(path: $0, size: $0.utf8.count, hash: ContentHash(of: Array($0.utf8)))
    })

  @Test func `a list is written in the order of the paths' bytes`() {
    #expect(manifest.entries.map(\.path) == ["a b.html", "a/index.html", "б.html"])
    let lines = String(decoding: manifest.bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[0] == "nastavnik-manifest 1")
    #expect(
      lines[1]
        == "\(ContentHash(of: Array("a b.html".utf8)).hexadecimal) 8 a b.html")
    #expect(lines[4].hasPrefix("end "))
  }

  @Test func `a list reads back as it was written`() {
    #expect(Manifest(bytes: manifest.bytes) == manifest)
    #expect(Manifest(bytes: Manifest([]).bytes) == Manifest([]))
  }

  @Test func `a list with one byte changed, or cut short, is no list`() {
    let bytes = manifest.bytes
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 1
      #expect(Manifest(bytes: damaged) == nil)
      #expect(Manifest(bytes: Array(bytes[..<index])) == nil)
    }
    #expect(Manifest(bytes: bytes + [10]) == nil)
    #expect(Manifest(bytes: Manifest.unfinished) == nil)
  }
}
