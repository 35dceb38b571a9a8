import TestFolder
import Testing

@Suite("What is odd and right") struct LegalOdditiesTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  /// Builds and gives the pages.
  private func build(_ options: [String] = []) throws -> [String: String] {
    let run = Run(section: folder, ["--quiet"] + options)
    #expect(run.errors == "")
    #expect(run.exitCode == 0)
    return try folder.tree(at: "public")
  }

  @Test func `dashes inside a value do not end the front matter`() throws {
    try SampleSection.write(
      to: folder,
      changing: [
        "content/news/start.md":
          "---\nназвание: Начали --- и продолжаем\nанонс: |\n  Итоги\n  ---\n  года\n"
          + "дата: 2026-09-03\n---\nПервая встреча.\n\n---\n\nВторая.\n"
      ])
    let page = try #require(try build()["public/novosti/start/index.html"])
    #expect(page.contains("<p>Первая встреча.</p>\n<hr>\n<p>Вторая.</p>"))
    #expect(!page.contains("дата: 2026"))
  }

  /// An encoding, the bytes of a piece of news in it, and what is said of it.
  static let encodings: [(name: String, encode: @Sendable (String) -> [UInt8], warning: String)] = [
    ("UTF-8 with a mark", { [0xEF, 0xBB, 0xBF] + Array($0.utf8) }, ""),
    ("CRLF", { Array($0.replacing("\n", with: "\r\n").utf8) }, ""),
    (
      "UTF-16", { [0xFF, 0xFE] + $0.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } },
      "предупреждение[file.encoding]: Файл сохранён в кодировке UTF-16, а нужна UTF-8"
    ),
    (
      "UTF-16, high byte first",
      { [0xFE, 0xFF] + $0.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } },
      "предупреждение[file.encoding]: Файл сохранён в кодировке UTF-16, а нужна UTF-8"
    ),
    (
      "Windows-1251",
      { text in
        text.unicodeScalars.map {
          $0.isASCII ? UInt8($0.value) : UInt8(truncatingIfNeeded: $0.value - 0x410 + 0xC0)
        }
      },
      "предупреждение[file.encoding]: Файл сохранён в кодировке Windows-1251, а нужна UTF-8"
    ),
  ]

  @Test(arguments: encodings.indices)
  func `a text in another encoding is read, and told of`(_ index: Int) throws {
    let (_, encode, warning) = LegalOdditiesTests.encodings[index]
    try SampleSection.write(to: folder)
    let text = "---\nназвание: Начали\nдата: 2026-09-03\n---\nПервая встреча прошла.\n"
    try folder.write(bytes: encode(text), to: "content/news/start.md")
    let run = Run(section: folder, ["--quiet"])
    #expect(run.exitCode == 0)
    #expect(String(run.errors.prefix { $0 != "\n" }) == warning)
    let page = try folder.tree(at: "public")["public/novosti/start/index.html"]
    #expect(page?.contains("<p>Первая встреча прошла.</p>") == true)
  }

  @Test(arguments: ["> ", "* ", "1. ", "[", "![", "*", "**a ", "`", "<", "&", "| ", "#"])
  func `markup ten thousand deep neither crashes nor hangs`(_ mark: String) throws {
    try SampleSection.write(
      to: folder,
      changing: [
        "content/news/start.md":
          "---\nназвание: Начали\nдата: 2026-09-03\n---\n"
          + String(repeating: mark, count: 10_000) + "конец\n"
      ])
    let run = Run(section: folder, ["--quiet"])
    #expect([0, 1].contains(run.exitCode))
    #expect(run.exitCode == 0 || run.errors.contains("[markdown."))
  }

  @Test func `four hundred mentors of one name each get a page of their own`() throws {
    var changes: [String: String] = [:]
    for number in 1...400 {
      changes["content/people/p\(number).yaml"] = SampleSection.files["content/people/petrova.yaml"]
    }
    try SampleSection.write(to: folder, changing: changes)
    let pages = try build()
    let slugs = ["petrova-anna-sergeevna"] + (2...401).map { "petrova-anna-sergeevna-\($0)" }
    for slug in slugs { #expect(pages["public/nastavniki/\(slug)/index.html"] != nil) }
  }

  @Test func `documents attached to each other in a circle are all listed`() throws {
    let text = """
      уровень: локальный
      вид: положение
      дата: 2026-09-01
      издатель: МБОУ «Школа № 1»

      """
    try SampleSection.write(
      to: folder,
      changing: [
        "content/documents/pervoe.yaml": text + "название: Первое\nприложение_к: vtoroe\n",
        "content/documents/vtoroe.yaml": text + "название: Второе\nприложение_к: pervoe\n",
        "content/documents/sebe.yaml": text + "название: Третье\nприложение_к: sebe\n",
      ])
    let page = try #require(try build()["public/normativnaya-baza/index.html"])
    for title in ["Первое", "Второе", "Третье"] { #expect(page.contains(title)) }
  }

  @Test func `of two consents that contradict each other both count`() throws {
    let petrova = try #require(SampleSection.files["content/people/petrova.yaml"])
    try SampleSection.write(
      to: folder,
      changing: [
        "content/people/petrova.yaml": petrova + """

            - подписано: 2026-10-01
              подписант: сам
              действует_до: 2027-08-31
              ресурсы: site
              разрешено: имя
          """
      ])
    #expect(try build()["public/nastavniki/petrova-anna-sergeevna/index.html"] != nil)
  }
}
