import Diagnostics
import Testing

@testable import Records

struct LoadingTests {
  static let cases: [MessageCase] = [
    MessageCase(
      "ids from the file's name or written",
      ["partners/a.yaml": "name: А", "partners/b.yaml": "id: c\nname: Б"],
      []),
    MessageCase(
      "several records need ids",
      ["partners/a.yaml": "- {код: a, название: А}\n- {название: Б}\n- {код: c, название: В}\n"],
      [
        "partners/a.yaml:2:3 error record.missing-key: "
          + "В файле несколько записей, а у этой не заполнен ключ «код»",
        "  > Допишите «код: …» из строчных латинских букв, цифр и дефисов",
      ]),
    MessageCase(
      "several documents in a file", ["partners/a.yaml": "id: a\nname: А\n---\nid: b\nname: Б\n"],
      []),
    MessageCase(
      "an id twice",
      ["partners/a.yaml": "name: А", "partners/b.yaml": "id: a\nname: Б"],
      [
        "partners/b.yaml:1:1 error record.duplicate-id: Код «a» уже занят другой записью",
        "  Записи одного вида узнают по коду, поэтому у каждой он свой.",
        "  впервые — здесь — partners/a.yaml:1:1",
        "  > Дайте одной из записей другой код",
      ]),
    MessageCase(
      "a file's name that is no id",
      [
        "partners/Завод.yaml": "название: А",
        "people/Петрова.yaml": "surname: А\ngiven_name: Б\nstatus: staff",
      ],
      [
        "partners/Завод.yaml error record.bad-id: Имя файла «Завод» не годится как код записи",
        "  > Допишите в запись «код: …» из строчных латинских букв, цифр и дефисов "
          + "или так же переименуйте файл",
        "people/Петрова.yaml error record.bad-id: Имя файла не годится как код записи",
        "  > Допишите в запись «id: …» из строчных латинских букв, цифр и дефисов "
          + "или так же переименуйте файл",
      ]),
    MessageCase(
      "nothing but comments", ["partners/a.yaml": "# потом\n"],
      [
        "partners/a.yaml warning file.unknown: В файле нет ни одной записи",
        "  > Заполните файл или удалите его",
      ]),
    MessageCase(
      "no front matter", ["news/a.md": "# Новость\n"],
      [
        "news/a.md:1:1 error yaml.syntax: Файл не начинается со строки «---»",
        "  Ключи записи стоят в начале файла между двумя строками из трёх дефисов.",
        "  > Поставьте первой строкой «---», затем ключи, затем ещё одну строку «---»",
      ]),
    MessageCase(
      "unclosed front matter", ["news/a.md": "---\ntitle: А\ndate: 2026-05-12\n--- \nТекст\n"],
      [
        "news/a.md:1:1 error yaml.syntax: После ключей нет второй строки «---»",
        "  Без неё непонятно, где кончаются ключи и начинается текст.",
        "  > Поставьте после последнего ключа строку «---» без пробелов и других знаков",
      ]),
    MessageCase(
      "hyphens inside a value",
      ["news/a.md": "---\r\ntitle: А --- Б\r\ndate: 2026-05-12\r\n---\r\nТекст\r\n"],
      []),
    MessageCase(
      "files that nobody expects",
      [
        "people/.DS_Store": "", "people/~$a.docx": "", "people/a.yaml~": "", "README.md": "",
        "people/old/b.yaml": "", "people/.c.yaml": "", "news/d.yaml": "", "media/e.png": "",
        "peple/f.yaml": "", "peple/g.yaml": "", "h.txt": "",
      ],
      [
        "h.txt warning file.unknown: Этот файл не назван ни в одной записи и не попадёт в раздел",
        "  > Назовите его в записи или уберите из папки content/",
        "media/e.png warning file.unknown: "
          + "Этот файл не назван ни в одной записи и не попадёт в раздел",
        "  > Назовите его в записи или уберите из папки content/",
        "news/d.yaml warning file.unknown: "
          + "Файл не прочитан: записи этой папки лежат в файлах .md",
        "  > Переименуйте файл так, чтобы он кончался на .md",
        "people/.c.yaml warning file.unknown: Файл не прочитан: его имя начинается с точки",
        "  > Уберите точку в начале имени",
        "people/old/b.yaml warning file.unknown: "
          + "Файл не прочитан: записи лежат прямо в папке people/",
        "  > Перенесите файл на уровень выше",
        "peple warning file.unknown: Папка «peple» разделу не знакома и не читалась",
        "  > Возможно, имелась в виду папка «people»",
      ]),
    MessageCase(
      "files that a record may not name",
      [
        "media/b/c.png": "",
        "media/a.yaml": """
        - {id: a, file: ../site.yaml, alt: А, people: []}
        - {id: b, file: c.png, alt: Б, people: []}
        - {id: c, file: b, alt: В, people: []}
        - {id: d, file: b/c.png, alt: Г, people: []}
        - {id: e, file: /etc/passwd, alt: Д, people: []}
        """,
      ],
      [
        "media/a.yaml:1:17 error file.unreadable: "
          + "Имя файла из ключа «file» выводит из папки раздела",
        "  > Положите файл рядом с записью и напишите только его имя",
        "media/a.yaml:2:17 error file.unreadable: Файла из ключа «file» нет в папке media/",
        "  > Положите файл в эту папку или исправьте имя",
        "media/a.yaml:3:17 error file.unreadable: «b» (ключ «file») — не обычный файл",
        "  > Напишите имя файла, который лежит рядом с записью",
        "media/a.yaml:5:17 error file.unreadable: "
          + "Имя файла из ключа «file» выводит из папки раздела",
        "  > Положите файл рядом с записью и напишите только его имя",
      ]),
  ]

  @Test(arguments: cases)
  func `everything wrong with files is said at once`(_ example: MessageCase) { example.check() }

  @Test func `a section without settings says so`() {
    let loaded = LoadedContent(of: ContentFolder([:]))
    #expect(
      loaded.log.lines == [
        "site.yaml error file.unreadable: Нет файла site.yaml с настройками раздела",
        "  > Создайте его: в нём название организации, адрес раздела и учебный год",
      ])
  }

  @Test func `links are not followed`() {
    let files = [
      "site.yaml": Array(ContentFolder.settings.utf8),
      "media/a.yaml": Array("file: b.png\nalt: А\npeople: []".utf8),
    ]
    let folder = ContentFolder(files: files, links: ["media/b.png", "people/a.yaml"])
    #expect(
      LoadedContent(of: folder).log.lines == [
        "media/a.yaml:1:7 error file.unreadable: «b.png» (ключ «file») — ссылка на файл, а не сам файл",
        "  > Положите рядом с записью сам файл",
        "people/a.yaml error file.unreadable: Здесь ссылка на файл, а не сам файл",
        "  > Положите сюда сам файл: по ссылкам программа не ходит",
      ])
  }

  @Test func `a huge file is not read`() {
    var files = ["site.yaml": Array(ContentFolder.settings.utf8)]
    files["people/a.yaml"] = [UInt8](repeating: UInt8(ascii: " "), count: 5 << 20)
    #expect(
      LoadedContent(of: ContentFolder(files: files)).log.lines == [
        "people/a.yaml error file.unreadable: Файл больше 4 МБ и не читался",
        "  > Разделите его на несколько файлов",
      ])
  }

  @Test func `a file that is broken as a whole is not listed line by line`() {
    let keys = (0..<300).map { "k\($0): 1\n" }.joined()
    let lines = LoadedContent(of: .section(["partners/a.yaml": "name: А\n" + keys])).log.lines
    #expect(
      Array(lines.prefix(2)) == [
        "partners/a.yaml error file.unreadable: "
          + "Ошибок в файле больше 200, остальные не перечислены",
        "  > Исправьте перечисленное и соберите раздел ещё раз",
      ])
    #expect(lines.count == 2 + 2 * 200)
  }

  @Test func `a file is found however its name is composed`() throws {
    let loaded = LoadedContent(
      of: .section([
        "media/кра\u{438}\u{306}.png": "", "media/a.yaml": "file: край.png\nalt: А\npeople: []",
      ]))
    #expect(loaded.log.lines == [])
    let path = try #require(loaded.records.media["a"]).file.path
    #expect(Array(path.utf8) == Array("media/кра\u{438}\u{306}.png".utf8))
  }
}
