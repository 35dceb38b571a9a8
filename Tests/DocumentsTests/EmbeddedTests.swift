import Compression
import Diagnostics
import SampleFiles
import Testing

@testable import Documents

@Suite("A file inside a document") struct EmbeddedTests {
  private static let name = "Протасов Глеб"

  /// A package whose text is folded, so that no letter of it stands among the bytes.
  private static func folded(_ file: ZipFile) -> [UInt8] {
    var file = file
    for index in file.members.indices {
      let bytes = file.members[index].bytes
      guard let folded = Deflate.folded(bytes) else { continue }
      file.members[index].size = bytes.count
      file.members[index].checksum = ZipFile.checksum(of: bytes)
      file.members[index].bytes = folded
      file.members[index].method = 8
    }
    return file.bytes
  }

  private static let text = folded(OfficeFile.docx("<w:p><w:t>\(name)</w:t></w:p>"))
  private static let table = folded(
    OfficeFile.xlsx(
      strings: "", rows: "<row><c t=\"inlineStr\"><is><t>\(name)</t></is></c></row>"))
  private static let wide = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  private static let drawing: [UInt8] =
    [1, 0, 0, 0] + [UInt8](repeating: 0, count: 36) + Array(" EMF".utf8) + [0, 0] + wide + [0, 0]

  private static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    ContentCoding.gzip.folded(bytes.span) ?? []
  }

  /// RFC 4648, 4, in lines of 76 letters.
  static func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let three = (0..<3).map { start + $0 < bytes.count ? Int(bytes[start + $0]) : 0 }
      let number = three[0] << 16 | three[1] << 8 | three[2]
      let count = min(4, bytes.count - start + 1)
      for index in 0..<4 {
        text.append(index < count ? letters[number >> (18 - 6 * index) & 63] : "=")
      }
      if start % 57 == 54 { text += "\n" }
    }
    return text
  }

  private static func mail(_ encoding: String, _ body: String) -> [UInt8] {
    Array(
      """
      MIME-Version: 1.0
      Content-Type: text/html; charset="utf-8"
      Content-Transfer-Encoding: \(encoding)

      \(body)

      """.utf8)
  }

  private static let files: [String: [UInt8]] = [
    "word/embeddings/Sheet1.xlsm": table, "word/embeddings/a.docm": text,
    "word/embeddings/oleObject1.bin": text, "word/fonts/font1.ttf": text,
    "word/media/image2.png": table,
    "word/embeddings/oleObject2.bin": CompoundSample.file(["Package": text]),
    "word/embeddings/oleObject3.bin": CompoundSample.file([
      "\u{1}Ole10Native": [9, 0, 0, 0, 2, 0] + Array("a.docx\0".utf8) + text
    ]),
    "word/embeddings/oleObject5.bin": [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
      + [UInt8](repeating: 0, count: 600) + text,
    "word/embeddings/oleObject4.bin": gzip(text), "word/media/image1.emz": gzip(drawing),
    "word/media/image1.emf": drawing,
    "word/afchunk1.mht": mail("base64", base64(Array("<p>Прота<b>сов</b> Глеб</p>".utf8))),
    "word/afchunk2.mht": mail(
      "quoted-printable",
      "<p>=D0=9F=D1=80=D0=BE=D1=82=D0=B0=D1=81=\n=D0=BE=D0=B2 =D0=93=D0=BB=D0=B5=D0=B1</p>"),
    "word/afchunk3.htm": Array("<p>Прота<b>сов</b> &#1043;леб</p>".utf8),
  ]

  @Test(arguments: files.keys.sorted())
  func `is read by what it holds, whatever it is called`(_ file: String) throws {
    let bytes = try #require(EmbeddedTests.files[file])
    var document = OfficeFile.docx("<w:p/>")
    document.members.append(ZipFile.Member(file, bytes: bytes))
    let look = Look(document.bytes, as: "documents/plan.docx")
    #expect(look.everything.contains(EmbeddedTests.name), "\(look.everything) \(look.said)")
    #expect(look.refusal == nil)
  }

  @Test func `is an older version of an OpenDocument text as well`() {
    var document = OfficeFile.odt("")
    let version = OfficeFile.odt("<text:p>\(EmbeddedTests.name)</text:p>")
    document.members.append(
      ZipFile.Member("Versions/Version1", bytes: EmbeddedTests.folded(version)))
    let look = Look(document.bytes, as: "documents/plan.odt")
    #expect(look.everything.contains(EmbeddedTests.name))
    #expect(look.said == "")
  }

  @Test func `is read in a document of Office 97 too`() {
    let file = CompoundSample.file(["WordDocument": [1, 2, 3], "Package": EmbeddedTests.text])
    #expect(Look(file, as: "documents/plan.doc").everything.contains(EmbeddedTests.name))
  }

  @Test func `that only looks like a document stops no table of Office 97`() {
    let pieces = Array(EmbeddedTests.text.prefix(40)) + [7, 7] + EmbeddedTests.text.dropFirst(40)
    let look = Look(CompoundSample.file(["Workbook": pieces]), as: "documents/plan.xls")
    #expect(look.refusal == nil)
    #expect(
      look.document?.remarks.map(\.summary) == ["Текст читается не весь: это таблица Excel 97–2003"]
    )
    #expect(look.said.contains("числа в ячейках, а это телефоны и даты, не читаются вовсе"))
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined()
  }

  private static let objects: [String: [UInt8]] = [
    "a whole document": text, "a document behind its head": [1, 5, 0, 0, 2, 0, 0, 0] + text,
    "letters of Windows": [0, 0, 0xCF, 0xF0, 0xEE, 0xF2, 0xE0, 0xF1, 0xEE, 0xE2, 0x20]
      + [0xC3, 0xEB, 0xE5, 0xE1, 0, 0],
  ]

  @Test(arguments: objects.keys.sorted())
  func `is read where its bytes are written in digits`(_ name: String) throws {
    let digits = EmbeddedTests.hexadecimal(try #require(EmbeddedTests.objects[name]))
    for word in ["objdata", "pict"] {
      let file = "{\\rtf1 Hello {\\object\\objemb{\\*\\\(word) \(digits)}}}"
      #expect(
        Look(Array(file.utf8), as: "documents/plan.rtf").everything.contains(EmbeddedTests.name))
    }
  }

  @Test func `that nobody can unfold is refused`() {
    var document = OfficeFile.docx("<w:p/>")
    document.members.append(
      ZipFile.Member("word/embeddings/a.bin", bytes: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0, 4]))
    #expect(
      Look(document.bytes, as: "documents/plan.docx").said == """
        ошибка[file.unreadable]: Внутри лежит файл № 3 (.bin): Его содержимое сжато или закрыто \
        так, что программа его не прочтёт
         --> documents/plan.docx
          = почему: Файл не проверен, поэтому опубликовать его нельзя.
          = что делать: Удалите вложенный объект или сохраните документ как PDF

        Ошибок: 1

        """)
  }

  @Test func `of which nothing is known is told of`() {
    var document = OfficeFile.docx("<w:p/>")
    document.members.append(ZipFile.Member("word/activeX/a.bin", bytes: [7, 0, 9, 1, 0, 200]))
    document.members.append(
      ZipFile.Member("word/printerSettings1.bin", bytes: [7, 0, 9, 1, 0, 200]))
    #expect(
      Look(document.bytes, as: "documents/plan.docx").said == """
        предупреждение[document.no-text-layer]: Внутри лежит файл № 3 (.bin): содержимое читается \
        не всё
         --> documents/plan.docx
          = почему: Имена в нём проверены не все.
          = что делать: Удалите этот вложенный объект или сохраните документ как PDF

        Ошибок нет, предупреждений: 1

        """)
  }
}
