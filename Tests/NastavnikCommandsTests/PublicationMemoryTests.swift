import Diagnostics
import Output
import Platform
import TestFolder
import Testing

@testable import NastavnikCommands

@Suite("The memory of what was published") struct PublicationMemoryTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    try SampleSection.write(to: folder)
  }

  private func build(_ options: [String] = []) -> Run {
    Run(section: folder, ["--quiet"] + options)
  }

  /// The one file of the memory, by its path.
  private func path() throws -> String {
    let paths = try folder.tree().keys.filter { $0.hasPrefix("cache/published/") }
    #expect(paths.count == 1)
    return try #require(paths.first)
  }

  private func memory() throws -> PublicationMemory {
    let bytes = try folder.open().read(path(), limit: 1 << 20)
    return try #require(PublicationMemory(bytes: bytes))
  }

  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  private static let surname = PublicationMemory.Place(record: "person:petrova", field: "surname")

  @Test func `keeps the first day and the files of each field, and no value`() throws {
    #expect(build().exitCode == 0)
    #expect(build(["--date", "2026-12-01"]).exitCode == 0)
    let memory = try memory()
    #expect(memory.began == (try day("2026-11-21")))
    #expect(memory.date == (try day("2026-12-01")))
    let surname = try #require(memory.appearances[Self.surname])
    #expect(surname.since == (try day("2026-11-21")))
    #expect(surname.files.contains("nastavniki/petrova-anna-sergeevna/index.html"))
    let news = PublicationMemory.Place(record: "news:start", field: "*")
    #expect(memory.appearances[news]?.files.contains("novosti/start/index.html") == true)
    let text = try #require(try folder.tree()[path()])
    for value in ["Петрова", "Анна", "учитель", "Первый урок"] { #expect(!text.contains(value)) }
  }

  @Test func `is closed to other users and lies outside of the section`() throws {
    #expect(build().exitCode == 0)
    #expect(try folder.open().status("cache/published")?.mode == 0o700)
    #expect(try folder.tree(at: "public").keys.allSatisfy { !$0.contains("published") })
  }

  @Test func `is written by a finished build alone`() throws {
    #expect(Run(section: folder, ["--quiet"], command: "check").exitCode == 0)
    try folder.write(["content/people/ivanov.yaml": "имя: Пётр\n"])
    #expect(build().exitCode == 1)
    #expect(try folder.tree().keys.allSatisfy { !$0.hasPrefix("cache/") })
  }

  @Test func `each output folder has its own`() throws {
    #expect(build().exitCode == 0)
    let other = ["--output", BrokenSection.place + "/other/", "--date", "2026-12-01"]
    #expect(build(other).exitCode == 0)
    let files = try folder.tree().filter { $0.key.hasPrefix("cache/published/") }
    #expect(files.count == 2)
    #expect(build(["--output", BrokenSection.place + "/other"]).exitCode == 0)
    #expect(try folder.tree().count { $0.key.hasPrefix("cache/published/") } == 2)
  }

  @Test(arguments: [
    "", "Привет", "nastavnik-published 2\nbegan 2026-11-21\ndate 2026-11-21\nend 0\n", "\u{0}\n",
  ])
  func `begins anew where the file cannot be read, and says so`(_ damage: String) throws {
    #expect(build().exitCode == 0)
    let path = try path()
    try folder.write([path: damage])
    let run = build(["--date", "2026-12-01"])
    #expect(run.exitCode == 0)
    #expect(
      run.errors.replacing(folder.path, with: BrokenSection.place) == """
        замечание[file.unreadable]: Память о прошлых сборках («ПАПКА/\(path)») не читается и начата заново
          = почему: О том, что было опубликовано раньше, теперь ничего не известно.

        Ошибок нет, замечаний: 1

        """, "\(run.errors)")
    #expect(try memory().began == (try day("2026-12-01")))
    #expect(build().errors == "")
  }

  @Test func `a torn file is no memory`() throws {
    #expect(build().exitCode == 0)
    let bytes = try folder.open().read(path(), limit: 1 << 20)
    for count in stride(from: 0, to: bytes.count - 1, by: 97) {
      #expect(PublicationMemory(bytes: Array(bytes.prefix(count))) == nil)
    }
    for index in stride(from: 0, to: bytes.count, by: 97) {
      var changed = bytes
      changed[index] ^= 1
      #expect(PublicationMemory(bytes: changed) == nil)
    }
  }

  /// A file with these lines and the right sum.
  private func sealed(_ lines: String) -> [UInt8] {
    let body = Array(
      "\(PublicationMemory.heading)\nbegan 2026-11-21\ndate 2026-11-21\n\(lines)\n".utf8)
    return body + Array("end \(ContentHash(of: body).hexadecimal)\n".utf8)
  }

  @Test(arguments: [
    "file", "file ", "file a\r", "файл a", "line", "line 2026-11-21 person:a surname",
    "line 2026-11-21 person:a surname ", "line 2026-11-21 person:a surname 1",
    "line 2026-11-21 person:a surname 00", "line 2026-11-21 person:a surname +0",
    "line 2026-11-21 person:a surname 0 ", "line завтра person:a surname 0",
    "line 2026-11-21 person:a surname 9999999999", "removed a", "removal person:a",
  ])
  func `a line that nobody writes makes it no memory`(line: String) {
    #expect(PublicationMemory(bytes: sealed("file a.html\n\(line)")) == nil)
    #expect(PublicationMemory(bytes: sealed("file a.html")) != nil)
  }

  @Test func `bytes that are no text make it no memory`() {
    var body = sealed("file a.html").dropLast(4 + 64 + 1)
    body.insert(0xFF, at: body.endIndex - 2)
    let seal = ContentHash(of: Array(body)).hexadecimal
    #expect(PublicationMemory(bytes: Array(body) + Array("end \(seal)\n".utf8)) == nil)
  }

  @Test func `says where it cannot be written, and the section stands`() throws {
    try folder.write(["cache": "файл, а не папка"])
    let run = build()
    #expect(run.exitCode == 0)
    #expect(
      run.errors.contains("предупреждение[output.failed]: Не удалось запомнить, что опубликовано"))
    #expect(try folder.tree().keys.contains("public/index.html"))
  }

  @Test func `is read as it was written`() throws {
    var memory = PublicationMemory(on: try day("2026-02-28"))
    memory.date = try day("2028-02-29")
    memory.appearances = [
      Self.surname: .init(since: try day("2026-02-28"), files: ["a b/index.html", "б.html"]),
      .init(record: "news:a", field: "*"): .init(since: try day("2027-01-01"), files: ["б.html"]),
    ]
    memory.removals = [
      Removal(
        record: "person:a", cause: .withdrawn, noticed: try day("2026-12-30"),
        received: try day("2026-12-29"), lastDay: try day("2027-01-12"),
        fields: ["photo", "surname"], removed: ["a b/index.html"], changed: ["c.html"]),
      Removal(record: "person:b", cause: .gone, noticed: try day("2026-12-30"), isGuess: true),
    ]
    #expect(PublicationMemory(bytes: memory.bytes) == memory)
  }

  @Test func `forgets a removal when its days are over`() throws {
    var memory = PublicationMemory(on: try day("2026-12-28"))
    memory.removals = [
      Removal(
        record: "person:a", cause: .withdrawn, noticed: try day("2026-12-29"),
        received: try day("2026-12-29"), lastDay: try day("2027-01-12")),
      Removal(record: "person:b", cause: .expired, noticed: try day("2026-12-29")),
    ]
    func left(on date: String) throws -> [String] {
      memory.after(try day(date), [:], removing: []).removals.map(\.record)
    }
    #expect(try left(on: "2026-12-30") == ["person:a", "person:b"])
    #expect(try left(on: "2027-01-05") == ["person:a", "person:b"])
    #expect(try left(on: "2027-01-06") == ["person:a"])
    #expect(try left(on: "2027-01-12") == ["person:a"])
    #expect(try left(on: "2027-01-13") == [])
  }
}
