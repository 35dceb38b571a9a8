import Glibc
import Platform
import TestFolder
import Testing

@Suite("A folder with something else than files") struct HostileFolderTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    try SampleSection.write(to: folder)
  }

  @Test func `a link among the records is not followed`() throws {
    try folder.write(["outside.yaml": "фамилия: Чужая\nимя: Мария\nстатус: сотрудник\n"])
    try folder.link("content/people/chuzhaya.yaml", to: "../../outside.yaml")
    let refusal = try Refusal(of: folder)
    #expect(
      refusal.messages == """
        ошибка[file.unreadable]: Здесь ссылка на файл, а не сам файл
         --> people/chuzhaya.yaml
          = что делать: Положите сюда сам файл: по ссылкам программа не ходит

        Ошибок: 1

        """)
  }

  @Test func `a linked folder is not entered`() throws {
    try folder.write(["outside/novaya.md": "---\nназвание: Чужая\nдата: 2026-09-03\n---\n"])
    try folder.open().removeTree("content/news")
    try folder.link("content/news", to: "../outside")
    let refusal = try Refusal(of: folder)
    #expect(
      refusal.messages == """
        ошибка[file.unreadable]: Здесь ссылка на папку, а не сама папка; записи из неё не прочитаны
         --> news
          = что делать: Положите сюда саму папку: по ссылкам программа не ходит

        Ошибок: 1

        """)
  }

  @Test func `a document that is a link is not published`() throws {
    try folder.write([
      "secret.pdf": "%PDF",
      "content/documents/plan.yaml":
        "уровень: локальный\nвид: план\nназвание: План\nфайл: plan.pdf\nсодержит_пдн: нет\n",
    ])
    try folder.link("content/documents/plan.pdf", to: "../../secret.pdf")
    let refusal = try Refusal(of: folder)
    #expect(
      refusal.messages == """
        ошибка[file.unreadable]: «plan.pdf» (ключ «файл») — ссылка на файл, а не сам файл
         --> documents/plan.yaml:4:7
          |
        4 | файл: plan.pdf
          |       ^
          = что делать: Положите рядом с записью сам файл

        Ошибок: 1

        """)
  }

  @Test func `a pipe among the records does not make the build wait`() throws {
    #expect(unsafe mkfifo("\(folder.path)/content/news/truba.md", 0o600) == 0)
    let refusal = try Refusal(of: folder)
    #expect(
      refusal.messages == """
        ошибка[file.unreadable]: Это не обычный файл
         --> news/truba.md
          = что делать: Уберите его из папки content/

        Ошибок: 1

        """)
  }

  @Test func `folders inside folders without end are refused`() throws {
    var path = "content/people"
    for _ in 0..<20 {
      path += "/d"
      try folder.open().makeFolder(path)
    }
    let refusal = try Refusal(of: folder)
    #expect(
      refusal.messages == """
        ошибка: в папке «ПАПКА/content» слишком много файлов или вложенных папок
          = что делать: проверьте, та ли это папка

        """)
  }

  @Test func `a linked template is told of and not followed`() throws {
    try folder.write(["outside.mustache": "<h1>Чужой</h1>", "templates/.keep": ""])
    try folder.link("templates/partners.mustache", to: "../outside.mustache")
    let refusal = try Refusal(
      of: folder,
      ["--quiet", "--strict", "--templates", BrokenSection.place + "/templates"])
    #expect(
      refusal.messages == """
        предупреждение[file.unknown]: Это не файл, и как шаблон он не прочитан
         --> partners.mustache
          = что делать: Положите в папку с шаблонами сам файл, а не ссылку

        Ошибок нет, предупреждений: 1

        """)
  }

  @Test func `nothing at all is one message`() throws {
    try folder.open().removeTree("content")
    try folder.open().makeFolder("content")
    let refusal = try Refusal(of: folder)
    #expect(
      refusal.messages == """
        ошибка[file.unreadable]: Нет файла site.yaml с настройками раздела
         --> site.yaml
          = что делать: Создайте его: в нём название организации, адрес раздела и учебный год

        Ошибок: 1

        """)
  }

  @Test func `a place where nobody may write is an error of the output`() throws {
    // Not even root can make a file there.
    let run = Run(section: folder, ["--quiet", "--output", "/proc/razdel"])
    #expect(run.exitCode == 4)
    let start = "ошибка[output.failed]: Нельзя писать в папку, где лежит «/proc/razdel»: "
    #expect(run.errors.hasPrefix(start))
  }

  @Test func `files with names that are no text are told of`() throws {
    // The byte FF, which no UTF-8 has, and «.md».
    let name = Array("\(folder.path)/content/news/".utf8CString.dropLast()) + [-1, 46, 109, 100, 0]
    let file = unsafe creat(name, 0o600)
    #expect(file >= 0)
    close(file)
    let run = Run(section: folder, ["--quiet"])
    #expect(run.exitCode == 1)
    #expect(
      run.errors == """
        ошибка[file.unreadable]: Имя файла записано в другой кодировке, и файл не прочитан
         --> news/�.md
          = что делать: Переименуйте файл: лучше всего латинскими буквами

        Ошибок: 1

        """)
    #expect(unsafe unlink(name) == 0)
  }
}
