import TestFolder
import Testing

@Suite("A file that is no text, or too much of it") struct HostileBytesTests {
  /// A file of bytes that no case among the broken sections can hold, and what is said of it.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let path: String
    let bytes: [UInt8]
    let said: String

    init(_ name: String, _ path: String, _ bytes: [UInt8], _ said: String) {
      testDescription = name
      self.path = path
      self.bytes = bytes
      self.said = said
    }
  }

  private static let news = Array("---\nназвание: Начали\nдата: 2026-09-03\n---\nПервая ".utf8)
  private static let award = "content/awards/konkurs.yaml"
  private static let picture = "content/media/vstrecha.jpg"

  /// The header of a JPEG with the given sides and nothing behind it.
  private static func jpeg(_ height: [UInt8], _ width: [UInt8]) -> [UInt8] {
    [0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8] + height + width
      + [3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]
  }

  static let texts: [Case] = [
    Case(
      "broken UTF-8", "content/news/start.md", news + [0xD0, 0xFF],
      """
      ошибка[file.unreadable]: Файл повреждён или сохранён не в UTF-8
       --> news/start.md:5:8
        |
      5 | Первая ��
        |        ^
        = почему: Начиная с этого места байты не складываются в знаки. Файл не читался.
        = что делать: Откройте файл в редакторе и сохраните его в кодировке UTF-8

      Ошибок: 1

      """),
    Case(
      "NUL among the keys", "content/people/ivanov.yaml",
      Array("фамилия: Иван\0ов\nимя: Пётр\nстатус: сотрудник\n".utf8),
      """
      ошибка[yaml.syntax]: Управляющий знак U+0000, которого в тексте быть не может
       --> people/ivanov.yaml:1:14
        |
      1 | фамилия:••••••••
        |              ^
        = почему: Скорее всего, файл повреждён, сохранён не в UTF-8 или это вообще не текст. \
      Дальше файл не читался.
        = что делать: Удалите этот невидимый знак или сохраните файл заново как текст в UTF-8

      Ошибок: 1

      """),
    Case(
      "NUL in the text", "content/news/start.md", news + [0] + Array("встреча".utf8),
      """
      ошибка[record.wrong-type]: В тексте стоит управляющий знак U+0000
       --> news/start.md:5:8
        |
      5 | Первая ␀встреча
        |        ^
        = что делать: Удалите этот невидимый знак; вместо табуляции поставьте пробел

      Ошибок: 1

      """),
    Case(
      "a bell behind a thousand brackets", "content/news/start.md",
      news + Array(String(repeating: "![", count: 1000).utf8) + [7],
      """
      ошибка[record.wrong-type]: В тексте стоит управляющий знак U+0007
       --> news/start.md:5:2008
        |
      5 | …[![![![![![![![![![![![![![![![![![![![![![![![![![![![![![![![![![![![![![![![![![!\
      [![![![![![![![␇
        |                                                                                       \
                    ^
        = что делать: Удалите этот невидимый знак; вместо табуляции поставьте пробел

      Ошибок: 1

      """),
    Case(
      "50 MB", "content/people/ivanov.yaml",
      Array(repeating: UInt8(ascii: "#"), count: 50 << 20),
      """
      ошибка[file.unreadable]: Файл больше 4 МБ и не читался
       --> people/ivanov.yaml
        = что делать: Разделите его на несколько файлов

      Ошибок: 1

      """),
    Case(
      "10,000 brackets inside each other", "content/programs/urok.yaml",
      Array(repeating: UInt8(ascii: "["), count: 10_000),
      """
      ошибка[yaml.unsupported]: Вложенность больше допустимой: 100 уровней
       --> programs/urok.yaml:1:101
        |
      1 | …[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\
      [[[[[[[[[[[[[[[[…
        |                                                              ^
        = почему: Дальше файл не читался.
        = что делать: Проверьте отступы и скобки: записям раздела хватает нескольких уровней

      Ошибок: 1

      """),
    Case(
      "2,500 indents", award,
      Array((0..<2_500).map { String(repeating: " ", count: $0) + "a:\n" }.joined().utf8),
      """
      ошибка[yaml.unsupported]: Вложенность больше допустимой: 100 уровней
         --> awards/konkurs.yaml:101:101
          |
      101 | …                                                                                   \
                     a:
          |                                                                                     \
                     ^
          = почему: Дальше файл не читался.
          = что делать: Проверьте отступы и скобки: записям раздела хватает нескольких уровней

      Ошибок: 1

      """),
    Case(
      "10,000 dashes on a line", award, Array(String(repeating: "- ", count: 10_000).utf8),
      """
      ошибка[yaml.unsupported]: Вложенность больше допустимой: 100 уровней
       --> awards/konkurs.yaml:1:201
        |
      1 | …- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - \
      - - - - - - - - …
        |                                                              ^
        = почему: Дальше файл не читался.
        = что делать: Проверьте отступы и скобки: записям раздела хватает нескольких уровней

      Ошибок: 1

      """),
  ]

  static let pictures: [Case] = [
    Case(
      "of no bytes", picture, [],
      """
      ошибка[image.unreadable]: Это не снимок JPEG, PNG или WebP, а пустой файл, как бы он ни назывался
       --> media/vstrecha.jpg
        = что делать: Скопируйте файл с фотоаппарата или телефона ещё раз

      Ошибок: 1

      """),
    Case(
      "that ends early", picture, jpeg([0, 16], [0, 16]),
      """
      ошибка[image.unreadable]: Снимок повреждён: его не удалось прочитать до конца
       --> media/vstrecha.jpg
        = что делать: Скопируйте файл с фотоаппарата или телефона ещё раз

      Ошибок: 1

      """),
    Case(
      "of 4,000,000,000 pixels", picture, jpeg([0xFF, 0xFF], [0xFF, 0xFF]),
      """
      ошибка[image.unreadable]: В снимке 65535 × 65535 точек, больше 100 млн
       --> media/vstrecha.jpg
        = что делать: Уменьшите снимок и сохраните его как JPEG

      Ошибок: 1

      """),
  ]

  static let templates: [Case] = [
    Case(
      "that is no text", "templates/partners.mustache", Array("<h1>".utf8) + [0xFF, 0xFE],
      """
      ошибка[template.syntax]: Шаблон записан не в кодировке UTF-8
       --> partners.mustache
        = почему: Файл не читался.
        = что делать: Сохраните файл в кодировке UTF-8

      Ошибок: 1

      """),
    Case(
      "with 10,000 sections inside each other", "templates/partners.mustache",
      Array(String(repeating: "{{#rows}}", count: 10_000).utf8),
      """
      ошибка[template.syntax]: Разделы вложены друг в друга глубже 64: дальше шаблон не читался
       --> partners.mustache:1:577
        |
      1 | …rows}}{{#rows}}{{#rows}}{{#rows}}{{#rows}}{{#rows}}{{#rows}}{{#rows}}{{#rows}}{{#row\
      s}}{{#rows}}{{#r…
        |                                                              ^
        = что делать: Закройте лишние разделы или вынесите часть в отдельный шаблон

      Ошибок: 1

      """),
    Case(
      "of 1 MB", "templates/partners.mustache",
      Array(repeating: UInt8(ascii: "x"), count: 1 << 20),
      """
      ошибка[template.missing]: Не читается шаблон: слишком большой файл
       --> partners.mustache

      Ошибок: 1

      """),
  ]

  @Test(arguments: texts)
  func `is refused in one message`(_ example: Case) throws {
    try expect(example, changing: [:])
  }

  @Test(arguments: pictures)
  func `a picture is refused in one message`(_ example: Case) throws {
    try expect(
      example,
      changing: [
        "content/media/vstrecha.yaml": "файл: vstrecha.jpg\nописание: Урок\nлюди: []\n",
        "content/news/start.md":
          "---\nназвание: Начали\nдата: 2026-09-03\nизображения: vstrecha\n---\nВстреча.\n",
      ])
  }

  @Test(arguments: templates)
  func `a template is refused in one message`(_ example: Case) throws {
    try expect(example, changing: [:], ["--templates", BrokenSection.place + "/templates"])
  }

  private func expect(
    _ example: Case, changing changes: [String: String], _ options: [String] = []
  ) throws {
    let folder = try TestFolder()
    try SampleSection.write(to: folder, changing: changes)
    try folder.write(bytes: example.bytes, to: example.path)
    let refusal = try Refusal(of: folder, ["--quiet"] + options)
    #expect(refusal.exitCode == 1)
    #expect(refusal.messages == example.said)
  }

  @Test func `of a hundred thousand mistakes two hundred are told`() throws {
    let folder = try TestFolder()
    try SampleSection.write(to: folder)
    let keys = (0..<100_000).map { "k\($0): 1\n" }.joined()
    try folder.write(bytes: Array(keys.utf8), to: HostileBytesTests.award)
    let refusal = try Refusal(of: folder)
    let first = """
      ошибка[file.unreadable]: Ошибок в файле больше 200, остальные не перечислены
       --> awards/konkurs.yaml
        = что делать: Исправьте перечисленное и соберите раздел ещё раз


      """
    #expect(refusal.messages.hasPrefix(first))
    #expect(refusal.messages.hasSuffix("\nОшибок: 201\n"))
  }
}
