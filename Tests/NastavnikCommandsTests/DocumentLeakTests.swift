import TestFolder
import Testing

@Suite("A document that names somebody withheld") struct DocumentLeakTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    try SampleSection.write(
      to: folder,
      changing: [
        "content/documents/plan.yaml": """
        уровень: локальный
        вид: план
        номер: 13
        дата: 2026-09-02
        издатель: МБОУ «Школа № 1»
        название: План
        файл: plan.pdf
        содержит_пдн: нет
        """
      ])
  }

  @Test func `on one page of five hundred stops the build and tells the page`() throws {
    var pages = Array(repeating: DrawnPage.drawing("дарит книг.", at: 700), count: 500)
    pages[399] = DrawnPage.drawing("Иванов Пётр", at: 700)
    try folder.write(bytes: DrawnPage.pdf(pages), to: "content/documents/plan.pdf")
    let refusal = try Refusal(of: folder)
    #expect(refusal.messages.contains("Это на странице 400"))
    #expect(refusal.messages.contains("guard.leak"))
  }

  @Test func `under a black box stops the build and tells the page`() throws {
    let clean = DrawnPage.drawing("дарит книг.", at: 700)
    let leak = DrawnPage.drawing("Иванов Пётр", at: 700)
    try folder.write(
      bytes: DrawnPage.pdf([clean, leak, clean]), to: "content/documents/plan.pdf")
    let refusal = try Refusal(of: folder)
    #expect(
      refusal.messages == """
        ошибка[guard.leak]: В документе стоят данные, которые публиковать нельзя
         --> documents/plan.pdf
          = почему: Это на странице 2.
          = о ком речь — в этой записи: people/ivanov.yaml:1:1
          |
        1 | фамилия: ••••••
          | ^
          = что делать: Замените файл обезличенным; если это другой человек, внесите фразу в \
        «охрана: разрешить» с причиной и сроком

        Ошибок: 1

        """)
    #expect(refusal.exitCode == 3)
  }

  /// A table with the columns surname, initial and word, drawn in one order or the other.
  private static let tables = [
    "row by row": [(80, 700, "Иванов"), (250, 700, "П."), (400, 700, "дарит"), (80, 680, "книг")],
    "column by column": [
      (80, 700, "Иванов"), (80, 680, "книг"), (250, 700, "П."), (250, 680, "дар"),
      (400, 700, "дарит"),
    ],
  ]

  @Test(arguments: tables.keys.sorted())
  func `in two cells of a table stops the build`(_ order: String) throws {
    let cells = DocumentLeakTests.tables[order] ?? []
    let page = cells.map { DrawnPage.cell($0.2, x: $0.0, y: $0.1) }.joined()
    try folder.write(bytes: DrawnPage.pdf([page]), to: "content/documents/plan.pdf")
    let refusal = try Refusal(of: folder)
    #expect(refusal.messages.contains("ошибка[guard.leak]: В документе стоят данные"))
    #expect(refusal.exitCode == 3)
  }

  @Test func `is published when it names those who may be named`() throws {
    try folder.write(
      bytes: DrawnPage.pdf([DrawnPage.drawing("Пётр дарит книг.", at: 700)]),
      to: "content/documents/plan.pdf")
    let run = Run(section: folder, ["--quiet"])
    #expect(run.errors == "")
    #expect(run.exitCode == 0)
  }
}
