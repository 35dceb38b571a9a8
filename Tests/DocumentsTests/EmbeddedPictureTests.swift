import SampleFiles
import Testing

@testable import Documents

@Suite("A picture inside a document") struct EmbeddedPictureTests {
  private static let name = Array("Protasov Gleb".utf8)

  private static func segment(_ marker: UInt8, _ body: [UInt8]) -> [UInt8] {
    [0xFF, marker] + ZipFile.number(body.count + 2, 2).reversed() + body
  }

  private static func jpeg(_ field: [UInt8] = [], rest: [UInt8] = []) -> [UInt8] {
    [0xFF, 0xD8] + segment(0xE0, Array("JFIF\0".utf8)) + field + segment(0xDB, [0, 1])
      + segment(0xDA, [1]) + [7, 0xFF, 0, 8, 0xFF, 0xD1, 9, 0xFF, 0xD9] + rest
  }

  private static func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
    let bytes = Array(name.utf8) + body
    return ZipFile.number(body.count, 4).reversed() + bytes
      + ZipFile.number(Int(ZipFile.checksum(of: bytes)), 4).reversed()
  }

  private static func png(_ field: [UInt8] = [], rest: [UInt8] = []) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", [1]) + field
      + chunk("IEND", []) + rest
  }

  private static func riff(_ name: String, _ body: [UInt8]) -> [UInt8] {
    Array(name.utf8) + ZipFile.number(body.count, 4) + body + (body.count % 2 == 1 ? [0] : [])
  }

  private static func webp(_ field: [UInt8] = [], flags: UInt8 = 0) -> [UInt8] {
    let body =
      Array("WEBP".utf8) + riff("VP8X", [flags, 0, 0, 0]) + riff("VP8 ", [1, 2, 3]) + field
    return Array("RIFF".utf8) + ZipFile.number(body.count, 4) + body
  }

  private static func gif(_ field: [UInt8] = [], rest: [UInt8] = []) -> [UInt8] {
    Array("GIF89a".utf8) + [1, 0, 1, 0, 0x80, 0, 0] + [0, 0, 0, 9, 9, 9] + field
      + [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B] + rest
  }

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let clean: [UInt8]

    init(_ name: String, _ bytes: [UInt8], _ clean: [UInt8]) {
      (testDescription, self.bytes, self.clean) = (name, bytes, clean)
    }
  }

  static let cases: [Case] = [
    Case("EXIF of a JPEG", jpeg(segment(0xE1, Array("Exif\0\0".utf8) + name)), jpeg()),
    Case("a remark in a JPEG", jpeg(segment(0xFE, name)), jpeg()),
    Case("bytes behind a JPEG", jpeg(rest: name), jpeg()),
    Case("what a program keeps in a JPEG", jpeg(segment(0xEC, name)), jpeg()),
    Case("a text in a PNG", png(chunk("tEXt", name)), png()),
    Case("a chunk of nobody in a PNG", png(chunk("naMe", name)), png()),
    Case(
      "a text in a PNG without an end", Array(png(chunk("tEXt", name)).dropLast(12)),
      Array(png().dropLast(12))),
    Case("bytes behind a PNG", png(rest: name), png()),
    Case("EXIF of a WebP", webp(riff("EXIF", name), flags: 0x18), webp(flags: 0x10)),
    Case("XMP of a WebP", webp(riff("XMP ", name), flags: 4), webp()),
    Case("a remark in a GIF", gif([0x21, 0xFE, UInt8(name.count)] + name + [0]), gif()),
    Case("bytes behind a GIF", gif(rest: name), gif()),
  ]

  @Test(arguments: cases)
  func `loses everything that is no picture`(_ example: Case) throws {
    #expect(PictureCopy(of: example.bytes)?.bytes == example.clean)
    var document = OfficeFile.docx("<w:p/>")
    document.members.append(ZipFile.Member("word/media/image1.bin", bytes: example.bytes))
    let look = Look(document.bytes, as: "documents/plan.docx")
    #expect(look.document?.stripped == ["EXIF"])
    #expect(look.said == "")
    let copy = try ZipArchive(try #require(look.document?.published), limits: .usual)
    #expect(try copy.bytes(of: copy.members[2]) == example.clean)
    document.members.append(ZipFile.Member("_xmlsignatures/sig1.xml", "<Signature/>"))
    let signed = Look(document.bytes, as: "documents/plan.docx")
    #expect(signed.document?.published == document.bytes)
    #expect(signed.everything.contains("Protasov Gleb"))
    #expect(signed.said.contains("В снимках внутри подписанного файла остались"))
  }

  @Test func `that is a TIFF is told of when it says who made it`() {
    // One field: 315, Artist, letters (TIFF 6.0, section 2).
    var tiff: [UInt8] = [0x49, 0x49, 0x2A, 0, 8, 0, 0, 0, 1, 0]
    tiff += ZipFile.number(315, 2) + ZipFile.number(2, 2) + ZipFile.number(14, 4)
    tiff += ZipFile.number(26, 4) + [0, 0, 0, 0] + EmbeddedPictureTests.name + [0]
    var document = OfficeFile.docx("<w:p/>")
    document.members.append(ZipFile.Member("word/media/image1.tiff", bytes: tiff))
    let look = Look(document.bytes, as: "documents/plan.docx")
    #expect(look.everything.contains("Protasov Gleb"))
    #expect(
      look.said.contains(
        "Внутри лежит файл № 3 (.tiff): В свойствах файла сказано, кто его составил: автор"),
      "\(look.said)")
  }

  @Test func `that is damaged is read by its letters and told of`() {
    var document = OfficeFile.docx("<w:p/>")
    let half = Array(EmbeddedPictureTests.png(EmbeddedPictureTests.name).dropLast(4))
    document.members.append(ZipFile.Member("word/media/image1.png", bytes: half))
    let look = Look(document.bytes, as: "documents/plan.docx")
    #expect(look.everything.contains("Protasov Gleb"))
    #expect(look.said.contains("Внутри лежит файл № 3 (.png): содержимое читается не всё"))
  }

  @Test func `of a PDF keeps its place, and nothing stays behind its end`() {
    let picture = EmbeddedPictureTests.jpeg(
      EmbeddedPictureTests.segment(0xFE, EmbeddedPictureTests.name),
      rest: EmbeddedPictureTests.name)
    var bytes = Array("stream\n".utf8) + picture + Array("\nendstream endobj".utf8)
    let count = bytes.count
    #expect(PictureFields.empty(in: &bytes))
    #expect(bytes.count == count)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(!text.contains("Protasov") && text.contains("endstream endobj"))
    #expect(!PictureFields.empty(in: &bytes))
  }
}
