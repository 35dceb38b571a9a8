import Compression
import SampleFiles
import Testing

@testable import Documents

@Suite("A package that cannot be looked into") struct RefusedPackageTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let file: String
    let bytes: [UInt8]
    let summary: String
    let hint: String

    init(_ name: String, _ file: String, _ bytes: [UInt8], _ summary: String, _ hint: String) {
      testDescription = name
      self.file = file
      self.bytes = bytes
      self.summary = summary
      self.hint = hint
    }
  }

  private static let word = OfficeFile.docx("<w:p/>")

  /// The Word document with its text changed.
  private static func changed(_ change: (inout ZipFile.Member) -> Void) -> [UInt8] {
    var file = word
    change(&file.members[1])
    return file.bytes
  }

  /// A file of zeros folded to a thousandth, as bombs are, and a hundred times over.
  private static let bomb: [UInt8] = {
    let folded = Deflate.folded([UInt8](repeating: 0, count: 8 << 20)) ?? []
    var file = word
    for index in 0..<100 {
      var member = ZipFile.Member("word/media/image\(index).bin", bytes: folded)
      member.method = 8
      member.size = 8 << 20
      file.members.append(member)
    }
    return file.bytes
  }()

  private static let damaged = "Файл повреждён: это документ Word, но он не читается до конца"
  private static let again = "Сохраните документ заново или скопируйте файл ещё раз"
  private static let unzip = "Разберите архив и опубликуйте файлы из него по отдельности"
  private static let bombed =
    "В сжатом файле слишком много данных: так бывает у вредоносных архивов"
  private static let source = "Проверьте, откуда взялся файл; сохраните документ заново как PDF"
  private static let locked = "Сохраните документ без пароля"
  private static let reopen = "Откройте его в программе, где он сделан, и сохраните заново"

  static let all: [Case] = [
    Case("a bomb", "bomb.docx", bomb, bombed, source),
    Case(
      "more files than any document has", "many.docx",
      ZipFile(members: (0...10_000).map { ZipFile.Member("\($0)", "") }).bytes, bombed, source),
    Case(
      "files that share their bytes", "shared.docx",
      changed { member in
        member.place = 0
        member.name = "[Content_Types].xml"
        member.bytes = Array("<Types/>".utf8)
      }, bombed, source),
    Case(
      "a program named as a document", "plan.docx", [0x4D, 0x5A, 0x90, 0],
      "Внутри файла не документ Word, хотя он так назван", reopen),
    Case(
      "a web page named as a document", "plan.docx", Array("<html>".utf8),
      "Внутри файла не документ Word, хотя он так назван", reopen),
    Case(
      "a table named as a text", "plan.docx",
      OfficeFile.xlsx(strings: "", rows: "").bytes,
      "Внутри файла не документ Word, хотя он так назван", reopen),
    Case(
      "an OpenDocument text named as a table", "plan.ods", OfficeFile.odt("").bytes,
      "Внутри файла не таблица ODS, хотя он так назван", reopen),
    Case(
      "a password on a Word document", "plan.docx",
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "Файл закрыт паролем", locked),
    Case(
      "a password on an OpenDocument text", "plan.odt",
      OfficeFile.odt(
        "", more: ["META-INF/manifest.xml": "<m><manifest:encryption-data/></m>"]
      ).bytes, "Файл закрыт паролем", locked),
    Case(
      "a password on a file of an archive", "plan.docx", changed { $0.flags |= 1 },
      "Файл закрыт паролем", locked),
    Case("an end that is missing", "plan.docx", Array(word.bytes.dropLast(30)), damaged, again),
    Case("a wrong sum", "plan.docx", changed { $0.checksum = 7 }, damaged, again),
    Case("a wrong size", "plan.docx", changed { $0.size = 7 }, damaged, again),
    Case(
      "two names of one file", "plan.docx", changed { $0.localName = "word/x.xml" }, damaged, again),
    Case("a place beyond the end", "plan.docx", changed { $0.place = 1 << 30 }, damaged, again),
    Case("another method of folding", "plan.docx", changed { $0.method = 12 }, damaged, again),
    Case(
      "folded bytes that are none", "plan.docx",
      changed { member in
        member.method = 8
        member.bytes = [7, 7, 7]
        member.size = 9
      }, damaged, again),
    Case(
      "XML with a list of entities", "plan.docx",
      changed { $0.bytes = Array("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>".utf8) }, damaged, again),
    Case(
      "XML that ends early", "plan.docx", changed { $0.bytes = Array("<w:p".utf8) }, damaged, again),
    Case(
      "an archive in an archive", "papers.zip",
      ZipFile(members: [ZipFile.Member("a.zip", bytes: ZipFile(members: []).bytes)]).bytes,
      "Внутри лежит файл № 1 (.zip): Это архив в архиве", unzip),
    Case(
      "a kind that nobody can look into", "papers.zip",
      ZipFile(members: [ZipFile.Member("Иванов.exe", "MZ")]).bytes,
      "Внутри лежит файл № 1 (.exe): Файлы вида «.exe» не публикуются",
      "Сохраните документ как PDF, ODT, DOCX, XLSX или CSV"),
    Case(
      "a disguised file in an archive", "papers.zip",
      ZipFile(members: [ZipFile.Member("a.txt", "да"), ZipFile.Member("plan.pdf", "<html>")]).bytes,
      "Внутри лежит файл № 2 (.pdf): Внутри файла не документ PDF, хотя он так назван", reopen),
  ]

  @Test(arguments: all)
  func `is refused in one message`(_ example: Case) {
    #expect(
      Look(example.bytes, as: "documents/\(example.file)").said == """
        ошибка[file.unreadable]: \(example.summary)
         --> documents/\(example.file)
          = почему: Файл не проверен, поэтому опубликовать его нельзя.
          = что делать: \(example.hint)

        Ошибок: 1

        """)
  }
}
