import Diagnostics
import Output
import TestFolder
import Testing

struct BadPath: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let path: String
  let fault: String

  init(_ description: String, _ path: String, _ fault: String) {
    testDescription = description
    self.path = path
    self.fault = fault
  }

  static let all = [
    BadPath("nothing", "", "путь пуст"),
    BadPath("absolute", "/etc/passwd", "пустая часть пути"),
    BadPath("a folder", "novosti/", "пустая часть пути"),
    BadPath("two slashes", "a//b", "пустая часть пути"),
    BadPath("upwards", "a/../../b", "часть пути «..»"),
    BadPath("here", "./a", "часть пути «.»"),
    BadPath("a long name", String(repeating: "я", count: 128), "часть пути длиннее 255 байтов"),
    BadPath(
      "a long path", Array(repeating: "abcdefgh", count: 120).joined(separator: "/"),
      "путь длиннее 1024 байтов"),
    BadPath(
      "a deep path", Array(repeating: "a", count: 33).joined(separator: "/"),
      "слишком много вложенных папок"),
    BadPath("a line end", "a\nb", "управляющий символ"),
    BadPath("NUL", "a\0b", "управляющий символ"),
    BadPath("a C1 control", "a\u{85}b", "управляющий символ"),
    BadPath("a backslash", #"a\b"#, #"знак «\»"#),
    BadPath("a drive", "c:a", "знак «:»"),
    BadPath("a dot at the end", "a./b", "точка или пробел в конце имени"),
    BadPath("a space at the end", "a ", "точка или пробел в конце имени"),
    BadPath("decomposed й", "и\u{306}", "составной знак"),
    BadPath("the sign of Ångström", "\u{212B}", "составной знак"),
    BadPath("Hangul in parts", "\u{1100}\u{1161}", "составной знак"),
    BadPath("the list of files", ".nastavnik-manifest", "это имя занято программой"),
    BadPath("the list of files in capitals", ".NASTAVNIK-manifest", "это имя занято программой"),
    BadPath("gitignore", ".gitignore", "это имя занято программой"),
  ]
}

struct Collision: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let paths: [String]
  let diagnostic: Diagnostic

  init(_ description: String, _ paths: [String], _ summary: String, capitals: Bool) {
    testDescription = description
    self.paths = paths
    diagnostic = Diagnostic(
      .outputCollision, summary, at: SourcePlace(file: "\(paths.count - 1).yaml"),
      explanation: capitals ? "На Windows и macOS это один и тот же файл." : nil,
      notes: [], hint: "Дайте одной из записей другой код (id)")
  }

  static let all = [
    Collision("twice", ["a/b", "a/b"], "Один и тот же путь нужен дважды: «a/b»", capitals: false),
    Collision(
      "capitals", ["novosti/Ёлка.html", "novosti/ёлка.html"],
      "Пути отличаются только заглавными буквами: «novosti/Ёлка.html» и «novosti/ёлка.html»",
      capitals: true),
    Collision(
      "capitals of a folder", ["news/a", "News/b"],
      "Пути отличаются только заглавными буквами: «News» и «news»", capitals: true),
    Collision(
      "a folder where a file is", ["a", "a/b"], "Один и тот же путь нужен дважды: «a»",
      capitals: false),
    Collision(
      "a file where a folder is", ["x", "a/b/c", "a/b"], "Один и тот же путь нужен дважды: «a/b»",
      capitals: false),
  ]
}

@Suite struct OutputPathTests {
  @Test(arguments: BadPath.all)
  func `a path that could leave the section or mean two things is refused`(bad: BadPath) throws {
    let place = try TestFolder()
    let session = try OutputSession.open(OutputPlan(folder: place.output))
    let diagnostic = problem { () throws(OutputFailure) in try session.write([], to: bad.path) }
    let summary = try #require(diagnostic).summary
    #expect(summary.hasPrefix("Файл раздела нельзя назвать «"))
    #expect(summary.hasSuffix("»: \(bad.fault)"))
    #expect(!summary.utf8.contains { $0 < 0x20 })
    #expect(PlannedFile.problems(in: [PlannedFile(path: bad.path)]).map(\.summary) == [summary])
    _ = try session.exchange()
    #expect(try place.treeWithoutManifest() == [:])
  }

  @Test(arguments: ["a b.html", "novosti/2026/й-ё.html", ".well-known/a", "a.b/c"])
  func `an ordinary path is accepted`(path: String) throws {
    let place = try TestFolder()
    try place.build([path: "я"])
    #expect(try place.treeWithoutManifest() == ["public/\(path)": "я"])
    #expect(PlannedFile.problems(in: [PlannedFile(path: path)]).isEmpty)
  }

  @Test(arguments: Collision.all)
  func `two paths that are one somewhere collide`(collision: Collision) throws {
    let place = try TestFolder()
    let session = try OutputSession.open(OutputPlan(folder: place.output))
    for path in collision.paths.dropLast() { try session.write([], to: path) }
    let late = problem { () throws(OutputFailure) in
      try session.write([], to: collision.paths.last ?? "")
    }
    #expect(late?.summary == collision.diagnostic.summary)
    let planned = collision.paths.enumerated().map { index, path in
      PlannedFile(path: path, source: SourcePlace(file: "\(index).yaml"))
    }
    var early = PlannedFile.problems(in: planned)
    for index in early.indices { early[index].notes = [] }
    #expect(early == [collision.diagnostic])
  }

  @Test func `all collisions are found at once, each with both records`() {
    let files = ["a", "b", "a", "B"].enumerated().map { index, path in
      PlannedFile(path: path, source: SourcePlace(file: "\(index).yaml"))
    }
    let problems = PlannedFile.problems(in: files)
    #expect(problems.map(\.place) == [SourcePlace(file: "2.yaml"), SourcePlace(file: "3.yaml")])
    #expect(
      problems.map(\.notes) == [
        [Diagnostic.Note("тот же путь у записи", at: SourcePlace(file: "0.yaml"))],
        [Diagnostic.Note("тот же путь у записи", at: SourcePlace(file: "1.yaml"))],
      ])
  }
}
