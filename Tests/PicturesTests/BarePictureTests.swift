import Output
import Pictures
import Platform
import TestFolder
import Testing

/// Something that a published picture must not carry, put into a sound one.
struct Stowaway: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Puts it into a picture made by the workshop.
  let board: @Sendable (PictureFile) -> [UInt8]
  let format: PictureFormat

  static func jpeg(
    _ description: String, _ board: @escaping @Sendable ([UInt8]) -> [UInt8]
  ) -> Stowaway {
    Stowaway(testDescription: "JPEG: \(description)", board: { board($0.bytes) }, format: .jpeg)
  }

  static func webp(
    _ description: String, _ board: @escaping @Sendable ([UInt8]) -> [UInt8]
  ) -> Stowaway {
    Stowaway(testDescription: "WebP: \(description)", board: { board($0.bytes) }, format: .webp)
  }

  static func segment(_ description: String, _ marker: UInt8, _ text: String) -> Stowaway {
    .jpeg(description) { $0[..<2] + Drawing.segment(marker, Array(text.utf8)) + $0[2...] }
  }

  static let all =
    [
      segment("JFIF with a resolution", 0xE0, "JFIF\0\u{1}\u{1}\u{1}\u{4}\u{1}\u{4}\u{1}\0\0"),
      segment("a thumbnail in JFXX", 0xE0, "JFXX\0\u{10}Kanareykina"),
      segment("EXIF", 0xE1, "Exif\0\0MM\0*Kanareykina"),
      segment("XMP", 0xE1, "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>"),
      segment("a colour profile", 0xE2, "ICC_PROFILE\0\u{1}\u{1}Kanareykina"),
      segment("a second picture", 0xE2, "MPF\0MM\0*"),
      segment("IPTC", 0xED, "Photoshop 3.0\08BIM\u{4}\u{4}Kanareykina"),
      segment("a segment of Adobe's", 0xEE, "Adobe\0\u{1}\u{1}\u{1}\u{1}\u{1}\u{1}"),
      segment("a segment of anyone's", 0xEF, "Kanareykina"),
      segment("a comment", 0xFE, "Kanareykina"),
      segment("a reserved segment", 0xF0, "Kanareykina"),
      segment("words in a table of numbers", 0xDB, "\0" + String(repeating: "К", count: 40)),
      segment("words in a table of codes", 0xC4, "\0" + String(repeating: "\0", count: 16) + "Kan"),
      segment("an interval with words", 0xDD, "Kanareykina"),
      .jpeg("words after the end") { $0 + Array("Kanareykina".utf8) },
      .jpeg("a picture after the picture") { $0 + $0 },
      .jpeg("a comment after the scan") {
        $0.dropLast(2) + Drawing.segment(0xFE, Array("Kan".utf8)) + $0.suffix(2)
      },
      .jpeg("bytes before a marker") { $0[..<2] + [0xFF] + $0[2...] },
      .jpeg("no end") { $0.dropLast(2) },
      .jpeg("no picture") { $0[..<2] + $0.suffix(2) },
      .webp("words after the end") { $0 + Array("Kanareyk".utf8) },
      .webp("another length") { $0[..<4] + [$0[4] + 2] + $0[5...] },
      .webp("no pixels") { Array($0.prefix(20)) },
      .webp("a moving picture") {
        Array(String(decoding: $0[..<12], as: UTF8.self).utf8) + $0[12...]
          + Array("ANIM\0\0\0\0".utf8)
      },
    ]
    + ["EXIF", "XMP ", "ICCP", "ALPH", "WHAT"].map { name in
      .webp("a chunk \(name)") { bytes in
        let chunk = Array("\(name)\u{4}\0\0\0Kana".utf8)
        let length = bytes.count - 8 + chunk.count
        return bytes[..<4] + [UInt8(length & 0xFF), UInt8(length >> 8), 0, 0] + bytes[8...] + chunk
      }
    }
}

@Suite(.enabled(if: Drawing.hasTool, "vipsthumbnail is not installed (apt install libvips-tools)"))
struct BarePictureTests {
  let place: TestFolder
  let workshop: PictureWorkshop

  init() throws {
    place = try TestFolder()
    workshop = PictureWorkshop(cache: "\(place.path)/.cache/pictures")
  }

  @Test(arguments: Stowaway.all)
  func `a picture with anything besides the picture is not taken`(stowaway: Stowaway) throws {
    let files = try workshop.derivatives(
      of: Drawing.quarters(orientation: 1, tag: 0), file: "a.png", widths: [32])
    let clean = try #require(files.first { $0.format == stowaway.format })
    #expect(PictureFile(clean.bytes, format: clean.format) == clean)
    let other: PictureFormat = clean.format == .jpeg ? .webp : .jpeg
    #expect(PictureFile(clean.bytes, format: other) == nil)
    #expect(PictureFile(stowaway.board(clean), format: clean.format) == nil)
  }

  @Test func `what somebody planted in the cache is not published`() throws {
    let original = Drawing.quarters(orientation: 1, tag: 0)
    let files = try workshop.derivatives(of: original, file: "a.png", widths: [32])
    let (name, _) = try #require(try place.tree().first)
    let folder = try place.open()
    let heading = Array("nastavnik-pictures 1\n".utf8)
    for stowaway in Stowaway.all {
      let planted = files.map { $0.format == stowaway.format ? stowaway.board($0) : $0.bytes }
      let index = zip(files, planted).map { "\($0.format.rawValue):\($1.count)" }
      let body = Array((index.joined(separator: " ") + "\n").utf8) + planted.joined()
      // Even a sum that fits does not make a picture of it.
      let entry = heading + Array("\(ContentHash(of: body).hexadecimal)\n".utf8) + body
      try folder.replace(name, with: entry.span, draft: "draft")
      #expect(try workshop.derivatives(of: original, file: "a.png", widths: [32]) == files)
      #expect(try folder.read(name, limit: 1 << 20) != entry)
    }
  }

  @Test func `a PNG is never published`() {
    #expect(PictureFile(Drawing.png(width: 9, height: 9), format: .png) == nil)
  }

  @Test func `a copy cut off anywhere is not taken`() throws {
    for file in try workshop.derivatives(
      of: Drawing.quarters(orientation: 1, tag: 0), file: "a.png", widths: [32])
    {
      for count in 0..<file.bytes.count {
        #expect(PictureFile(Array(file.bytes.prefix(count)), format: file.format) == nil)
      }
    }
  }

  @Test func `of everything that a camera writes down nothing is left`() throws {
    let sheet = try workshop.derivatives(
      of: Drawing.quarters(orientation: 1, tag: 0), file: "a.png", widths: [32])
    let marks: [(UInt8, String)] = [
      (0xE0, "JFIF\0\u{1}\u{1}\u{1}\u{4}\u{1}\u{4}\u{1}\0\0"),
      (0xE1, "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Canary</x:xmpmeta>"),
      (0xED, "Photoshop 3.0\08BIM\u{4}\u{4}\0\0\0\0\0\u{6}Canary"), (0xEF, "Canary"),
    ]
    let thumbnail = Drawing.jpeg([77])
    let original =
      [0xFF, 0xD8] + marks.flatMap { Drawing.segment($0.0, Array($0.1.utf8)) }
      + Drawing.segment(0xE1, Array("Exif\0\0".utf8) + Drawing.tiff(orientation: 1) + thumbnail)
      + Drawing.tagged(sheet[0].bytes, orientation: 1)[2...] + thumbnail + Array("Canary".utf8)
    for file in try workshop.derivatives(of: original, file: "b.jpg", widths: [16]) {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for mark in ["Canary", "Exif", "JFIF", "xmp", "8BIM"] { #expect(!text.contains(mark)) }
      #expect(PictureFile(file.bytes, format: file.format) == file)
    }
  }
}
