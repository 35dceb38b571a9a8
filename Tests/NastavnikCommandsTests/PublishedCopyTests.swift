import Platform
import SampleFiles
import Search
import TestFolder
import Testing

@testable import NastavnikCommands

@Suite("The section that is online") struct PublishedCopyTests {
  private let folder: TestFolder
  private static let petrova = "content/people/petrova.yaml"

  init() throws {
    folder = try TestFolder()
    try SampleSection.write(to: folder)
  }

  /// Builds the section and puts it online.
  private func publish(_ options: [String] = []) throws {
    #expect(Run(section: folder, ["--quiet"] + options).exitCode == 0)
    let open = try folder.open()
    for path in try folder.tree(at: "public").keys {
      try folder.write(
        bytes: try open.read(path, limit: 1 << 24),
        to: path.replacing("public/", with: "online/", maxReplacements: 1))
    }
  }

  private func withdraw(on day: String = "2026-11-20") throws {
    let text = try #require(SampleSection.files[Self.petrova])
    try folder.write([Self.petrova: text + "\n    отозвано: \(day)\n"])
  }

  private func check(
    _ options: [String] = ["--quiet"], in copy: String = "online", isTerminal: Bool = false
  ) -> Run {
    Run(
      section: folder, ["--published", "\(folder.path)/\(copy)"] + options, command: "check",
      isTerminal: isTerminal, environment: ["NO_COLOR": "1"])
  }

  /// The message about stale data, without the others.
  private func told(_ run: Run) -> String {
    let problems = run.errors.split(separator: "\n\n").filter { $0.contains("[output.stale") }
    return problems.joined(separator: "\n\n").replacing(folder.path, with: BrokenSection.place)
  }

  @Test func `that is today's build has nothing too much`() throws {
    try publish()
    let run = check([])
    #expect(run.exitCode == 0)
    #expect(
      run.errors == """
        Проверено: раздел можно собирать. Получится 25\u{A0}страниц.
        В копии с сайта просмотрено: 51\u{A0}файл; лишнего о людях не найдено.

        """, "\(run.errors)")
  }

  @Test(arguments: [false, true])
  func `that still names somebody who withdrew is an error`(isTerminal: Bool) throws {
    try publish()
    try withdraw()
    let run = check(isTerminal: isTerminal)
    #expect(run.exitCode == 1)
    let page = isTerminal ? "nastavniki/petrova-anna-sergeevna" : "nastavniki/…"
    #expect(
      told(run) == """
        ошибка[output.stale-personal-data]: На сайте ещё есть то, чего сегодня показывать нельзя: \
        имя, имя в названии файла
         --> people/petrova.yaml:1:1
          |
        1 | фамилия: •••••••
          | ^
          = почему: Согласие отозвано 20.11.2026: убрать надо не позднее 25.11.2026.
          = на сайте: «.nastavnik-manifest»
          = на сайте: «data/nastavnichestvo.json»
          = на сайте: «data/nastavniki.csv»
          = на сайте: «data/programmy.csv»
          = на сайте: «nastavniki/index.html»
          = на сайте: «\(page)/index.html»
          = на сайте: «poisk/index.html»
          = на сайте: «programmy/index.html»
          = на сайте: «programmy/urok/index.html»
          = на сайте: «sitemap.xml»
          = что делать: Выложите сегодняшнюю сборку и удалите с сервера всё, чего в ней нет
        """, "\(told(run))")
  }

  @Test(arguments: [
    ("2026-11-16", "Согласие отозвано 16.11.2026: убрать надо было не позднее 19.11.2026."),
    ("2026-11-18", "Согласие отозвано 18.11.2026: убрать надо не позднее 23.11.2026."),
  ])
  func `says by when it has to be gone`(_ day: String, _ due: String) throws {
    try publish()
    try withdraw(on: day)
    #expect(told(check()).contains("  = почему: \(due)\n"))
  }

  @Test func `says since when a consent has ended`() throws {
    try publish()
    let run = check(["--date", "2027-09-02"])
    #expect(run.exitCode == 1)
    #expect(
      told(run).contains(
        "  = почему: Срок согласия кончился 31.08.2027: убрать надо было на следующий день.\n"))
  }

  @Test func `stands in the report`() throws {
    try publish()
    try withdraw()
    let options = ["--report", BrokenSection.place + "/report.json"]
    #expect(check(options).exitCode == 1)
    let stale = try WrittenReport(in: folder).stale
    #expect(
      stale.contains(
        WrittenReport.Stale(
          record: "person:petrova", kind: "name",
          file: "nastavniki/petrova-anna-sergeevna/index.html", severity: "error")))
    #expect(Set(stale.map(\.record)) == ["person:petrova"])
  }

  @Test func `whose page of a person gives no name away is known by the memory`() throws {
    let text = try #require(SampleSection.files[Self.petrova])
    let shy = text.replacing("[фио, должность, роль, программа, пара]", with: "[имя, роль]")
    try folder.write([Self.petrova: shy])
    try publish()
    #expect(try folder.tree().keys.contains("online/nastavniki/anna/index.html"))
    try folder.write([Self.petrova: shy + "\n    отозвано: 2026-11-20\n"])
    #expect(Run(section: folder, ["--quiet"]).exitCode == 0)
    let run = check()
    #expect(run.exitCode == 1)
    #expect(told(run).contains("личная страница"), "\(told(run))")
    #expect(told(run).contains("--> people/petrova.yaml:1:1"))
  }

  @Test func `is looked into through its compressed copies too`() throws {
    try publish()
    let copies = try folder.open()
    let kept = try ["nastavniki/index.html.gz", "programmy/index.html.br"].map { path in
      (path, try copies.read("online/\(path)", limit: 1 << 24))
    }
    try withdraw()
    #expect(Run(section: folder, ["--quiet"]).exitCode == 0)
    try folder.open().removeTree("online")
    try publish()
    #expect(check().exitCode == 0)
    for (path, bytes) in kept { try folder.write(bytes: bytes, to: "online/\(path)") }
    let run = check()
    #expect(run.exitCode == 1)
    let shown = told(run).split(separator: "\n").filter { $0.contains("на сайте: ") }
    #expect(
      shown == [
        "  = на сайте: «nastavniki/index.html.gz»", "  = на сайте: «programmy/index.html.br»",
      ], "\(told(run))")
  }

  @Test func `is looked into through the index of the search too`() throws {
    let program = ["--pagefind", try FakePagefind.write(to: folder)]
    #expect(Run(section: folder, ["--quiet"] + program).exitCode == 0)
    let fragments = try folder.tree(at: "public/poisk/pagefind/fragment").keys
    let open = try folder.open()
    let kept = try fragments.map { path in
      let words = SearchFile(path: path, bytes: try open.read(path, limit: 1 << 24))
      return (page: words.page, file: words)
    }
    try publish()
    try withdraw()
    #expect(Run(section: folder, ["--quiet"]).exitCode == 0)
    try folder.open().removeTree("online")
    try publish()
    for (index, one) in kept.enumerated() {
      try folder.write(
        bytes: one.file.bytes, to: "online/poisk/pagefind/fragment/\(index).pf_fragment")
    }
    let run = check()
    #expect(run.exitCode == 1)
    let index = try #require(kept.firstIndex { $0.page == "nastavniki/index.html" })
    #expect(told(run).contains("  = на сайте: «poisk/pagefind/fragment/\(index).pf_fragment»"))
  }

  /// What befalls the files of the search that are online, and for which of them nothing answers then.
  static let losses: [(title: String, added: String?, removedFrom: String?, told: [String])] = [
    ("nothing", nil, nil, []),
    ("an index of another build", "index/ru_1.pf_index", nil, ["index/ru_1.pf_index"]),
    (
      "the loss of the words of a page", nil, "fragment",
      ["index/ru_0.pf_index", "pagefind.ru_0.pf_meta", "wasm.ru.pagefind"]
    ),
  ]

  @Test(arguments: losses.indices)
  func `has an index of the search that the words of its pages answer for`(_ loss: Int) throws {
    let (title, added, removed, files) = Self.losses[loss]
    let search = "online/poisk/pagefind"
    try publish(["--pagefind", FakePagefind.write(to: folder)])
    if let added { try folder.write(bytes: [0, 1, 2, 255], to: "\(search)/\(added)") }
    if let removed {
      let lost = try #require(folder.tree(at: "\(search)/\(removed)").keys.min())
      try folder.open().remove(lost)
    }
    let run = check()
    #expect(run.exitCode == 0)
    let notes = files.map { "  = на сайте: «poisk/pagefind/\($0)»\n" }.joined()
    let count = files.count == 1 ? "1\u{A0}файл" : "\(files.count)\u{A0}файла"
    let expected = """
      предупреждение[file.unreadable]: Указатель поиска не проверен: \(count)
        = почему: Слова в нём стоят без окончаний, а страниц, из которых он сделан, в копии нет.
      \(notes)  = что делать: Выложите сегодняшнюю сборку целиком, вместе с файлом .nastavnik-manifest

      Ошибок нет, предупреждений: 1

      """
    #expect(run.errors == (files.isEmpty ? "" : expected), "\(title): \(run.errors)")
  }

  @Test func `with a compressed copy that does not unfold is told of`() throws {
    try publish()
    try folder.write(["online/index.html.br": "не сжато"])
    let run = check()
    #expect(
      run.errors.contains("«index.html.br» не проверен: сжатая копия не читается"),
      "\(run.errors)")
  }

  /// Files that others have left on the server, by what their names and bytes are.
  private static let strays: [String: [UInt8]] = {
    let name = "Петрова Анна Сергеевна"
    let page = "<html><body><p>\(name)</p></body></html>"
    let old = Array("<p>".utf8) + [0xCF, 0xE5, 0xF2, 0xF0, 0xEE, 0xE2, 0xE0, 0x20]
    let wide = page.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let escaped = name.utf16.map { unit in
      unit < 0x100 ? String(UnicodeScalar(UInt8(unit))) : "\\u0" + String(unit, radix: 16)
    }
    return [
      "old.html": old + [0xC0, 0xED, 0xED, 0xE0, 0x3C, 0x2F, 0x70, 0x3E],
      "wide.html": [0xFF, 0xFE] + wide, "bare-wide.html": wide,
      "page.php": Array("<?php echo '\(name)'; ?>".utf8), "README": Array(name.utf8),
      "index.html.bak": Array(page.utf8),
      "app.js": Array("var a = \"\(escaped.joined())\";".utf8),
      "papers": OfficeFile.docx("<w:p><w:t>\(name)</w:t></w:p>").bytes,
    ]
  }()

  @Test(arguments: strays.keys.sorted())
  func `is read by what its files hold, not by what they are called`(_ file: String) throws {
    try publish()
    try withdraw()
    #expect(Run(section: folder, ["--quiet"]).exitCode == 0)
    try folder.open().removeTree("online")
    try publish()
    try folder.write(bytes: try #require(Self.strays[file]), to: "online/\(file)")
    let run = check()
    #expect(run.exitCode == 1)
    let shown = told(run).split(separator: "\n").filter { $0.contains("на сайте: ") }
    #expect(shown == ["  = на сайте: «\(file)»"], "\(run.errors)")
  }

  @Test func `with files that no program reads is told of, each by name`() throws {
    try publish()
    try folder.write(bytes: [7, 0, 255, 1, 0, 9], to: "online/data.bin")
    try folder.write(bytes: [0xFF, 0xD8, 0xFF, 0xD9], to: "online/skan.jpg")
    let run = check()
    #expect(run.exitCode == 0)
    #expect(
      run.errors == """
        предупреждение[file.unreadable]: Файл «data.bin» не проверен: программа не читает таких \
        файлов
          = почему: Что в нём написано, не известно.
          = что делать: Посмотрите его сами

        предупреждение[file.unreadable]: Файл «skan.jpg» не проверен: это картинка, что на ней, \
        программа не видит
          = почему: Что в нём написано, не известно.
          = что делать: Посмотрите его сами

        Ошибок нет, предупреждений: 2

        """, "\(run.errors)")
  }

  @Test func `gives away nothing through the message`() throws {
    try publish()
    try withdraw()
    for run in [check(), check(["--format", "json"]), check(["--format", "github"])] {
      for value in ["Анна", "Сергеевна", "petrova-anna", "Петровой"] {
        #expect(!run.errors.contains(value), "\(run.errors)")
      }
    }
  }

  @Test func `may be hostile`() throws {
    try folder.write([
      "online/index.html": "<title>Раздел</title>", "secret/page.html": "Петрова Анна",
      "online/big.html": "",
    ])
    try folder.link("online/link.html", to: "\(folder.path)/secret/page.html")
    try folder.link("online/folder", to: "\(folder.path)/secret")
    try folder.link("online/loop", to: ".")
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: PublishedCopy.byteLimit + 1)
    try folder.write(bytes: bytes, to: "online/big.html")
    let deep = "online/" + String(repeating: "d/", count: PublishedCopy.depthLimit + 2) + "a.html"
    try folder.write([deep: "Петрова"])
    let run = check()
    #expect(run.exitCode == 0)
    let said = run.errors.split(separator: "\n").filter { $0.contains("не проверен") }
    #expect(said.count == 5, "\(run.errors)")
    #expect(run.errors.contains("«folder» не проверен: это символическая ссылка"))
    #expect(run.errors.contains("«big.html» не проверен: "))
    #expect(check(["--quiet", "--strict"]).exitCode == 1)
  }

  @Test(arguments: ["missing", "content/site.yaml"])
  func `has to be a folder`(_ copy: String) {
    let run = check(in: copy)
    #expect(run.exitCode == 2)
    #expect(
      run.errors.replacing(folder.path, with: BrokenSection.place) == """
        ошибка: не читается папка «ПАПКА/\(copy)» с копией раздела
          = что делать: скачайте раздел с сайта и укажите его папку: --published ПАПКА

        """)
  }

  @Test func `is compared by check alone`() {
    let run = Run(["build", "--published", "x"])
    #expect(run.exitCode == 2)
  }
}
