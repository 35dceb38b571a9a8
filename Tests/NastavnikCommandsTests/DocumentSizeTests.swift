import TestFolder
import Testing

@testable import NastavnikCommands

@Suite("The size of a published document") struct DocumentSizeTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    let act = """
      уровень: локальный
      вид: приказ
      номер: 13
      дата: 2026-09-02
      издатель: МБОУ «Школа № 1»
      название: О плане
      файл: plan.txt
      содержит_пдн: нет
      """
    try SampleSection.write(to: folder, changing: ["content/documents/plan.yaml": act])
  }

  @Test func `above 15 MB is warned about, and no error`() throws {
    let bytes = [UInt8](repeating: UInt8(ascii: " "), count: DocumentFile.usualLimit + 1)
    try folder.write(bytes: bytes, to: "content/documents/plan.txt")
    let run = Run(section: folder, ["--quiet"], command: "check")
    #expect(
      run.errors == """
        предупреждение[document.size]: Файл документа больше 15 МБ
         --> documents/plan.txt
          = почему: Закон размера не ограничивает, но с телефона такой файл открывают долго.
          = что делать: Отсканируйте документ с меньшим разрешением или сожмите файл

        Ошибок нет, предупреждений: 1

        """)
    #expect(run.exitCode == 0)
  }

  @Test func `of exactly 15 MB is all right`() {
    let file = DocumentFile(path: "documents/plan.pdf", stem: "plan")
    #expect(file.remark(onSize: 15 << 20) == nil)
  }
}
