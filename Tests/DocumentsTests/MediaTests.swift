import Diagnostics
import SampleFiles
import Testing

@testable import Documents

@Suite("A picture or recording published as a document") struct MediaTests {
  private static let noText = """
    предупреждение[document.no-text-layer]: В файле нет текста, который читает программа: %
     --> documents/%
      = почему: Имена в нём не проверены, его не найти поиском и не прослушать.
      = что делать: Распознайте текст или положите рядом доступную версию; имена проверьте глазами

    Ошибок нет, предупреждений: 1

    """

  /// The smallest picture with an owner in its comment.
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    + chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
    + chunk("tEXt", Array("Author\0Ivanov Pyotr".utf8))
    + chunk("IDAT", [0x78, 0x9C, 0x63, 0x60, 0, 0, 0, 2, 0, 1]) + chunk("IEND", [])

  private static func chunk(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + bytes
    return ZipFile.number(bytes.count, 4).reversed() + body
      + ZipFile.number(Int(ZipFile.checksum(of: body)), 4).reversed()
  }

  @Test func `loses its owner, and nobody can check who is named in it`() throws {
    let look = Look(MediaTests.png, as: "documents/skan.png")
    let copy = try #require(look.document?.published)
    #expect(!String(decoding: copy, as: UTF8.self).contains("Ivanov"))
    #expect(look.document?.stripped == ["Author"])
    #expect(
      look.said
        == MediaTests.noText.replacing("documents/%", with: "documents/skan.png")
        .replacing("%", with: "рисунок PNG"))
  }

  @Test func `that is signed keeps it and is reported`() {
    let look = Look(MediaTests.png, as: "documents/skan.png", isSigned: true)
    #expect(look.document?.published == MediaTests.png)
    #expect(look.words(.property("Author")) == ["Ivanov Pyotr"])
    #expect(look.document?.remarks.map(\.code) == [.documentNoTextLayer, .documentMetadata])
  }

  @Test func `that is no picture is refused`() {
    #expect(
      Look(Array("<html>".utf8), as: "documents/skan.jpg").refusal?.summary
        == "Внутри файла не снимок JPEG, хотя он так назван")
  }

  @Test func `loses in a document what cameras write, byte for byte in place`() {
    let head: [UInt8] = [0x25, 0x50, 0xFF, 0xD8, 0xFF, 0xE1, 0, 14]
    var bytes = head + Array("Exif\0\0Ivanov".utf8) + [0xFF, 0xED, 0, 20]
    bytes += Array("Photoshop 3.0\0Petr".utf8) + [0xFF, 0xDA, 1, 2]
    let count = bytes.count
    #expect(PictureFields.empty(in: &bytes))
    #expect(bytes.count == count)
    #expect(bytes.starts(with: head) && bytes.suffix(4) == [0xFF, 0xDA, 1, 2])
    #expect(!String(decoding: bytes, as: UTF8.self).contains("Petr"))
    #expect(!PictureFields.empty(in: &bytes))
  }
}
