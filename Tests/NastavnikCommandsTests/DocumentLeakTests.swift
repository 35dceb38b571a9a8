import TestFolder
import Testing

/// A page of a PDF whose font says in Unicode what its letters are, as every office program writes.
private struct Page {
  private static let letters = Array("Иванов Пётр дарит книг.")

  /// The drawing of words, black on white, and of a box over them.
  static func drawing(_ words: String, at height: Int) -> String {
    cell(words, x: 72, y: height) + "0 g 70 \(height - 4) 200 16 re f "
  }

  /// The drawing of words at a place.
  static func cell(_ words: String, x: Int, y: Int) -> String {
    let codes = words.compactMap { letter in letters.firstIndex(of: letter).map { 65 + $0 } }
    let digits = codes.map { String($0, radix: 16) }.joined()
    return "BT /F1 12 Tf \(x) \(y) Td <\(digits)> Tj ET "
  }

  /// A PDF of some pages.
  static func pdf(_ pages: [String]) -> [UInt8] {
    let names = letters.map { letter in
      let digits = String(letter.unicodeScalars.first?.value ?? 0, radix: 16, uppercase: true)
      return "/uni" + String(repeating: "0", count: 4 - digits.count) + digits
    }
    let kids = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
    var text = """
      %PDF-1.4
      1 0 obj
      <</Type/Catalog/Pages 2 0 R>>
      endobj
      2 0 obj
      <</Type/Pages/Kids[\(kids)]/Count \(pages.count)/MediaBox[0 0 595 842]
      /Resources<</Font<</F1 3 0 R>>>>>>
      endobj
      3 0 obj
      <</Type/Font/Subtype/Type1/BaseFont/Helvetica/FirstChar 65/LastChar \(64 + letters.count)
      /Widths[\(letters.map { _ in "600" }.joined(separator: " "))]
      /Encoding<</Type/Encoding/Differences[65 \(names.joined())]>>>>
      endobj

      """
    for (index, page) in pages.enumerated() {
      text += """
        \(4 + 2 * index) 0 obj
        <</Type/Page/Parent 2 0 R/Contents \(5 + 2 * index) 0 R>>
        endobj
        \(5 + 2 * index) 0 obj
        <</Length \(page.utf8.count)>>
        stream
        \(page)
        endstream
        endobj

        """
    }
    return Array((text + "trailer\n<</Root 1 0 R>>\n").utf8)
  }
}

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
    var pages = Array(repeating: Page.drawing("дарит книг.", at: 700), count: 500)
    pages[399] = Page.drawing("Иванов Пётр", at: 700)
    try folder.write(bytes: Page.pdf(pages), to: "content/documents/plan.pdf")
    let refusal = try Refusal(of: folder)
    #expect(refusal.messages.contains("Это на странице 400"))
    #expect(refusal.messages.contains("guard.leak"))
  }

  @Test func `under a black box stops the build and tells the page`() throws {
    let clean = Page.drawing("дарит книг.", at: 700)
    let leak = Page.drawing("Иванов Пётр", at: 700)
    try folder.write(
      bytes: Page.pdf([clean, leak, clean]), to: "content/documents/plan.pdf")
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
    let page = cells.map { Page.cell($0.2, x: $0.0, y: $0.1) }.joined()
    try folder.write(bytes: Page.pdf([page]), to: "content/documents/plan.pdf")
    let refusal = try Refusal(of: folder)
    #expect(refusal.messages.contains("ошибка[guard.leak]: В документе стоят данные"))
    #expect(refusal.exitCode == 3)
  }

  @Test func `is published when it names those who may be named`() throws {
    try folder.write(
      bytes: Page.pdf([Page.drawing("Пётр дарит книг.", at: 700)]),
      to: "content/documents/plan.pdf")
    let run = Run(section: folder, ["--quiet"])
    #expect(run.errors == "")
    #expect(run.exitCode == 0)
  }
}
