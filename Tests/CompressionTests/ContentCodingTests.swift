import Compression
import Testing

@Suite("Folding a file for the way to a browser") struct ContentCodingTests {
  private static let page = Array(
    String(repeating: "<p>Наставник помогает молодому педагогу.</p>\n", count: 200).utf8)

  private static func folded(_ bytes: [UInt8] = page, by coding: ContentCoding) -> [UInt8]? {
    coding.folded(bytes.span)
  }

  @Test(arguments: ContentCoding.allCases, [[], Array("я".utf8), page])
  func `what is folded unfolds to the same bytes`(coding: ContentCoding, bytes: [UInt8]) throws {
    let folded = try #require(Self.folded(bytes, by: coding))
    #expect(coding.unfolded(folded, limit: bytes.count) == bytes)
  }

  @Test(arguments: ContentCoding.allCases)
  func `a text becomes much smaller, and the same each time`(coding: ContentCoding) throws {
    let folded = try #require(Self.folded(by: coding))
    #expect(folded.count < Self.page.count / 20)
    #expect(Self.folded(by: coding) == folded)
  }

  @Test func `a gzip header has no time and no name`() throws {
    let folded = try #require(Self.folded(by: .gzip))
    // RFC 1952, section 2.3: magic, deflate, no flags, no time, no level told, Unix.
    #expect(Array(folded.prefix(10)) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3])
  }

  @Test(arguments: ContentCoding.allCases)
  func `a copy larger than the limit is refused`(coding: ContentCoding) throws {
    let folded = try #require(Self.folded(by: coding))
    #expect(coding.unfolded(folded, limit: Self.page.count - 1) == nil)
  }

  @Test(arguments: ContentCoding.allCases)
  func `a broken copy is refused`(coding: ContentCoding) throws {
    let folded = try #require(Self.folded(by: coding))
    #expect(coding.unfolded(Array(folded.dropLast()), limit: 1 << 20) == nil)
    #expect(coding.unfolded(folded + [0], limit: 1 << 20) == nil)
    #expect(coding.unfolded([], limit: 1 << 20) == nil)
    #expect(coding.unfolded(Self.page, limit: 1 << 20) == nil)
  }

  @Test func `a path tells the coding of a copy`() {
    #expect(ContentCoding.split("a/index.html.gz")?.coding == .gzip)
    #expect(ContentCoding.split("a/index.html.br")?.original == "a/index.html")
    #expect(ContentCoding.split("a/index.html") == nil)
  }
}
