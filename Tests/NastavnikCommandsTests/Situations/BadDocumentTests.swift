import Platform
import SampleFiles
import TestFolder
import Testing

/// Documents that cannot be looked into stop the build; long ones are read to the end.
@Suite("Bad documents end in a decision") struct BadDocumentTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func lay(_ bytes: [UInt8], as file: String) throws {
    let text = """
      уровень: локальный
      вид: план
      номер: 13
      дата: 2026-09-02
      издатель: МБОУ «Школа № 1»
      название: План
      файл: \(file)
      содержит_пдн: нет
      """
    try SampleSection.write(to: folder, changing: ["content/documents/plan.yaml": text])
    try folder.write(bytes: bytes, to: "content/documents/\(file)")
  }

  /// Builds into a section that is there already, and asks why the document is not in it.
  private func expectRefusal(_ message: String) throws {
    let before = try folder.tree()
    let build = Run(section: folder, ["--quiet", "--report", "\(BrokenSection.place)/report.json"])
    #expect(build.errors == message)
    #expect(build.exitCode == 1)
    let report = try WrittenReport(in: folder)
    #expect(report.status == "errors")
    #expect(report.diagnostics.map(\.code) == ["file.unreadable"])
    #expect(report.published.isEmpty)
    try folder.open().remove("report.json")
    #expect(try folder.tree() == before)
    let explained = Run(section: folder, ["document:plan"], command: "explain")
    #expect(explained.output == "")
    #expect(explained.errors == message)
    #expect(explained.exitCode == 1)
  }

  @Test func `a PDF encrypted with a password is refused, and said to be locked`() throws {
    try lay(try lockedPDF(), as: "plan.pdf")
    try expectRefusal(
      """
      ошибка[file.unreadable]: Файл закрыт паролем
       --> documents/plan.pdf
        = почему: Файл не проверен, поэтому опубликовать его нельзя.
        = что делать: Сохраните документ без пароля

      Ошибок: 1

      """)
  }

  @Test func `a ZIP bomb named .docx is refused before it is unfolded`() throws {
    try lay(bomb(), as: "plan.docx")
    try expectRefusal(
      """
      ошибка[file.unreadable]: В сжатом файле слишком много данных: так бывает у вредоносных архивов
       --> documents/plan.docx
        = почему: Файл не проверен, поэтому опубликовать его нельзя.
        = что делать: Проверьте, откуда взялся файл; сохраните документ заново как PDF

      Ошибок: 1

      """)
  }

  @Test func `a PDF of 500 pages is read to the end, published and explained`() throws {
    let pages = Array(repeating: DrawnPage.drawing("дарит книг.", at: 700), count: 500)
    try lay(DrawnPage.pdf(pages), as: "plan.pdf")
    let report = "\(BrokenSection.place)/report.json"
    let build = Run(section: folder, ["--quiet", "--report", report])
    #expect(build.errors == "")
    #expect(build.exitCode == 0)
    let line = try WrittenReport(in: folder).published.first { $0.record == "document:plan" }
    #expect(line?.basis == "public")
    #expect(line?.files.contains("normativnaya-baza/index.html") == true)
    let tree = try folder.tree(at: "public")
    #expect(tree.keys.contains { $0.hasPrefix("public/assets/") && $0.hasSuffix(".pdf") })
    let explained = Run(section: folder, ["document:plan", "--quiet"], command: "explain")
    #expect(explained.output.contains("запись  показано  правило 13: открыто  1–4"))
    #expect(explained.exitCode == 0)
  }

  private func lockedPDF() throws -> [UInt8] {
    let limits = ProgramLimits(time: .seconds(20), memory: 1 << 30, output: 1 << 20)
    let qpdf = try ExternalProgram("qpdf", limits: limits)
    let arguments = ["--encrypt", "user", "owner", "256", "--", ExternalProgram.inputPath, "-"]
    return try qpdf.run(arguments, input: CanaryPDF.bytes(text: "Plan", author: "").span).output
  }

  /// A Word document of less than a megabyte whose pictures announce 800 MB.
  private func bomb() -> [UInt8] {
    var file = OfficeFile.docx("<w:p/>")
    let folded = [UInt8](repeating: 0, count: 8 << 10)
    for number in 0..<100 {
      var member = ZipFile.Member("word/media/image\(number).bin", bytes: folded)
      member.checksum = 0
      (member.method, member.size) = (8, 8 << 20)
      file.members.append(member)
    }
    return file.bytes
  }
}
