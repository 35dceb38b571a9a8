import Diagnostics
import SampleFiles
import Testing

@testable import Documents

@Suite("The encoding of a part of an office document") struct PartEncodingTests {
  /// A part with the bytes of a name between the ASCII around it.
  private static func part(_ head: String, _ name: [UInt8]) -> [UInt8] {
    Array("\(head)<d><p><t>".utf8) + name + Array("</t></p></d>".utf8)
  }

  private static func utf16(_ text: String, mark: [UInt8] = [], littleFirst: Bool = true) -> [UInt8]
  {
    mark
      + text.utf16.flatMap { unit in
        let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        return littleFirst ? bytes : bytes.reversed()
      }
  }

  private static func declaration(_ encoding: String) -> String {
    "<?xml version=\"1.0\" encoding=\"\(encoding)\" standalone=\"yes\"?>\n"
  }

  private static let windows1251: [UInt8] = [
    0xC8, 0xE2, 0xE0, 0xED, 0xEE, 0xE2, 0x20, 0xC8, 0xE2, 0xE0, 0xED,
  ]
  private static let koi8: [UInt8] = [
    0xE9, 0xD7, 0xC1, 0xCE, 0xCF, 0xD7, 0x20, 0xE9, 0xD7, 0xC1, 0xCE,
  ]
  private static let text = "<d><p><t>Иванов Иван</t></p></d>"

  private static let readable: [String: [UInt8]] = [
    "UTF-8": part(declaration("utf-8"), Array("Иванов Иван".utf8)),
    "UTF-8 with its mark": [0xEF, 0xBB, 0xBF]
      + part(declaration("UTF-8"), Array("Иванов Иван".utf8)),
    "Windows-1251": part(declaration("windows-1251"), windows1251),
    "Windows-1251 by another name, with spaces": part(
      "<?xml version='1.0'\n encoding = 'CP1251' ?>", windows1251),
    "UTF-16 by its mark": utf16(declaration("UTF-16") + text, mark: [0xFF, 0xFE]),
    "the other UTF-16 by its mark": utf16(text, mark: [0xFE, 0xFF], littleFirst: false),
    "UTF-16 without a mark": utf16(declaration("UTF-16LE") + text),
    "the other UTF-16 without a mark": utf16(declaration("UTF-16BE") + text, littleFirst: false),
  ]

  @Test(arguments: readable.keys.sorted())
  func `is the declared one`(_ name: String) throws {
    let part = try #require(PartEncodingTests.readable[name])
    var word = OfficeFile.docx("")
    word.members.append(ZipFile.Member("word/header1.xml", bytes: part))
    #expect(Look(word.bytes, as: "documents/plan.docx").words() == ["Иванов Иван"])
    var open = OfficeFile.odt("")
    open.members.append(ZipFile.Member("styles.xml", bytes: part))
    #expect(Look(open.bytes, as: "documents/plan.odt").words().contains("Иванов Иван"))
  }

  private static let unreadable: [String: [UInt8]] = [
    "another encoding": part(declaration("KOI8-R"), koi8),
    "no UTF-8 in spite of the declaration": part(declaration("UTF-8"), windows1251),
    "no UTF-8 without a declaration": part("", windows1251),
    "another encoding than the mark": [0xEF, 0xBB, 0xBF]
      + part(declaration("windows-1251"), windows1251),
    "UTF-16 only by name": part(declaration("UTF-16"), Array("Иванов".utf8)),
    "half a character of UTF-16": utf16(text, mark: [0xFF, 0xFE]) + [0x20],
    "half a pair of UTF-16": utf16(text, mark: [0xFF, 0xFE]) + [0x00, 0xD8],
    "UTF-7": part(declaration("UTF-7"), Array("+BBgEMgQwBD0EPgQy-".utf8)),
  ]

  @Test(arguments: unreadable.keys.sorted())
  func `that cannot be read stops the document`(_ name: String) throws {
    let part = try #require(PartEncodingTests.unreadable[name])
    var file = OfficeFile.docx("")
    file.members.append(ZipFile.Member("word/header1.xml", bytes: part))
    #expect(
      Look(file.bytes, as: "documents/plan.docx").said == """
        ошибка[file.unreadable]: Текст внутри файла записан в кодировке, которую программа не читает
         --> documents/plan.docx
          = почему: Файл не проверен, поэтому опубликовать его нельзя.
          = что делать: Откройте документ в Word или LibreOffice и сохраните его заново

        Ошибок: 1

        """)
  }

  @Test func `of a part without its authors is UTF-8, and it says no other`() throws {
    let head = PartEncodingTests.declaration("windows-1251")
    let part =
      Array("\(head)<p><dc:title>".utf8) + [0xCF, 0xEB, 0xE0, 0xED]
      + Array("</dc:title><dc:creator>".utf8) + PartEncodingTests.windows1251
      + Array("</dc:creator></p>".utf8)
    var file = OfficeFile.docx("")
    file.members.append(ZipFile.Member("docProps/core.xml", bytes: part))
    let document = try #require(Look(file.bytes, as: "documents/plan.docx").document)
    let copy = try ZipArchive(document.published, limits: .usual)
    let core = try #require(copy.member("docProps/core.xml"))
    #expect(
      String(validating: try copy.bytes(of: core), as: UTF8.self)
        == "\n<p><dc:title>План</dc:title><dc:creator></dc:creator></p>")
  }
}
