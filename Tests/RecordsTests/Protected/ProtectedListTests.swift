import Diagnostics
import Testing

@testable import Records

/// A list as somebody saved it, and who is protected by it: «Ф|И|О @строка».
struct ListCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let bytes: [UInt8]
  let names: [String]
  let remarks: [String]

  init(_ description: String, _ text: String, _ names: [String], _ remarks: [String] = []) {
    self.init(description, bytes: Array(text.utf8), names, remarks)
  }

  init(_ description: String, bytes: [UInt8], _ names: [String], _ remarks: [String] = []) {
    testDescription = description
    self.bytes = bytes
    self.names = names
    self.remarks = remarks
  }

  func check() {
    let settings = ContentFolder.settings + "\nguard:\n  protect: klass.csv\n"
    let folder = ContentFolder(files: ["site.yaml": Array(settings.utf8), "klass.csv": bytes])
    let loaded = LoadedContent(of: folder)
    let found = loaded.records.protectedNames.map { name in
      let parts = [name.surname, name.givenName ?? "", name.patronymic ?? ""]
      return "\(parts.joined(separator: "|")) @\(name.place.position?.line ?? 0)"
    }
    #expect(found == names)
    #expect(loaded.log.lines == remarks)
    #expect(loaded.sources["klass.csv"] == nil, "Nothing of a list may be quoted.")
  }
}

@Suite("A list of protected names")
struct ProtectedListTests {
  static let flavours: [ListCase] = [
    ListCase(
      "semicolons, as Excel in Russia", "Фамилия;Имя;Отчество\r\nПетрова;Анна;Сергеевна\r\n",
      ["Петрова|Анна|Сергеевна @2"]),
    ListCase(
      "commas", "Фамилия,Имя,Отчество\nПетрова,Анна,Сергеевна", ["Петрова|Анна|Сергеевна @2"]),
    ListCase("tabs", "Имя\tФамилия\nАнна\tПетрова\n", ["Петрова|Анна| @2"]),
    ListCase(
      "line ends of an old Mac", "Фамилия;Имя\rПетрова;Анна\rЗайцев;Лев",
      ["Петрова|Анна| @2", "Зайцев|Лев| @3"]),
    ListCase("a mark of UTF-8", "\u{FEFF}Фамилия;Имя\nПетрова;Анна\n", ["Петрова|Анна| @2"]),
    ListCase("a separator named", "sep=|\r\nФамилия|Имя\r\nПетрова|Анна\r\n", ["Петрова|Анна| @3"]),
    ListCase(
      "a separator named and a mark", "\u{FEFF}SEP=,\nФамилия,Имя\nПетрова,Анна\n",
      ["Петрова|Анна| @3"]),
    ListCase(
      "UTF-16 with its mark", bytes: [0xFF, 0xFE] + utf16("Фамилия\tИмя\r\nПетрова\tАнна\r\n"),
      ["Петрова|Анна| @2"]),
    ListCase(
      "UTF-16 without", bytes: utf16("Фамилия;Имя\r\nПетрова;Анна\r\n"), ["Петрова|Анна| @2"]),
    ListCase(
      "UTF-16, high bytes first",
      bytes: [0xFE, 0xFF] + utf16("Фамилия;Имя\nПетрова;Анна\n", isBig: true), ["Петрова|Анна| @2"]),
    ListCase(
      "Windows-1251", bytes: windows1251("Фамилия;Имя\r\nПетрова;Анна\r\n"), ["Петрова|Анна| @2"]),
    ListCase(
      "quotation marks with line breaks and separators",
      "\"Фамилия\n(как в паспорте)\";\"Имя\"\n\"Петрова\r\n\";\"Анна;\"\n\" \";\n\"Зайцев\";\"Лев \"\"Лёва\"\"\"\n",
      ["Петрова|Анна| @3", "Зайцев|Лев Лёва| @6"]),
    ListCase("й and ё of a Mac", "Фамилия;Имя\nЗаи\u{306}цев;Фе\u{308}дор\n", ["Зайцев|Фёдор| @2"]),
    ListCase("no-break spaces", "Фамилия\u{A0};Имя\nПетрова\u{A0}; Анна \n", ["Петрова|Анна| @2"]),
  ]

  static let headings: [ListCase] = [
    ListCase(
      "rows above, numbers beside, rows without anything",
      """
      МБОУ «Школа № 1»;;;
      Список 9 «А» класса;;;
      ;;;
      № п/п;ФАМИЛИЯ;ИМЯ ;Отчество (при наличии);Телефон
      1;Петрова;Анна;Сергеевна;+7 900 000-00-00
      ;;;;
      2;Зайцев;Лев;;
      3;;;;
      Итого: 2;;;;
      """, ["Петрова|Анна|Сергеевна @5", "Зайцев|Лев| @7"]),
    ListCase(
      "one column", "ФИО\nПетрова Анна Сергеевна\n1. Зайцев Л. П.\nЧан\n",
      ["Петрова|Анна|Сергеевна @2", "Зайцев|Л.|П. @3", "Чан|| @4"]),
    ListCase("one column with stops", "№;Ф.И.О. ученика\n1;Петрова А.С.\n", ["Петрова|А.|С. @2"]),
    ListCase(
      "one column of words with commas", "Фамилия, имя, отчество\nПетрова Анна Сергеевна\n",
      ["Петрова|Анна|Сергеевна @2"]),
    ListCase(
      "the same between semicolons", "№;Фамилия, имя;Класс\n1;Петрова Анна;9 «А»\n",
      ["Петрова|Анна| @2"]),
    ListCase(
      "a surname column with whole names", "Фамилия;Класс\nПетрова Анна Сергеевна;9\n",
      ["Петрова|Анна|Сергеевна @2"]),
    ListCase(
      "pupils and parents, not their teacher",
      "Фамилия ученика;Имя ученика;ФИО родителя;ФИО классного руководителя\n"
        + "Петрова;Анна;Петрова Ольга Юрьевна;Сидорова Мария Ильинична\n",
      ["Петрова|Анна| @2", "Петрова|Ольга|Юрьевна @2"]),
    ListCase(
      "a pupil's surname and a name that is nobody's else",
      "Имя;Фамилия ученика;Отчество\nАнна;Петрова;Сергеевна\n", ["Петрова|Анна|Сергеевна @2"]),
    ListCase(
      "several classes, each with its heading",
      "9 «А»;\nФамилия;Имя\nПетрова;Анна\n9 «Б»;\nИмя;Фамилия\nЛев;Зайцев\n",
      ["Петрова|Анна| @3", "Зайцев|Лев| @6"],
      [
        "klass.csv:4:1 warning guard.list: В списке имён есть строки без фамилии: 4",
        "  Тех, кто в них записан, программа на сайте не узнает.",
        "  > Впишите фамилии или удалите эти строки",
      ]),
    ListCase(
      "words of another language", "Surname,Given name\nPetrova,Anna\n", ["Petrova|Anna| @2"]),
  ]

  static let names: [ListCase] =
    [
      ("Петрова Анна Сергеевна", "Петрова|Анна|Сергеевна"),
      ("Анна Сергеевна Петрова", "Петрова|Анна|Сергеевна"), ("А. С. Петрова", "Петрова|А.|С."),
      ("А.С.Петрова", "Петрова|А.|С."), ("Петрова Анна", "Петрова|Анна|"),
      ("Мамедов Али Гасан оглы", "Мамедов|Али|Гасан оглы"),
      ("Алиева Лейла Кызы", "Алиева|Лейла|Кызы"),
      ("Римская - Корсакова Анна Юрьевна", "Римская-Корсакова|Анна|Юрьевна"),
      ("Римская–Корсакова Анна", "Римская-Корсакова|Анна|"),
      ("Иль Гор Анна Юрьевна", "Иль Гор|Анна|Юрьевна"),
      ("ПЕТРОВА АННА СЕРГЕЕВНА", "ПЕТРОВА|АННА|СЕРГЕЕВНА"),
    ].map { ListCase($0.0, "ФИО\n\($0.0)\n", ["\($0.1) @2"]) }
    + [
      ListCase(
        "a former surname in brackets", "ФИО\nПетрова (Иванова) Анна (9 «А», с 01.09)\n",
        ["Петрова|Анна| @2", "Иванова|Анна| @2"])
    ]

  static let faults: [ListCase] = [
    ListCase(
      "no heading", "Петрова;Анна\nЗайцев;Лев\n", [],
      [
        "klass.csv error file.unreadable: В списке имён нет столбца «Фамилия» или «ФИО»",
        "  Имена из этого списка не были бы защищены, поэтому раздел не собирается.",
        "  список назван здесь — site.yaml:8:12",
        "  > Подпишите столбцы в первых строках: «Фамилия», «Имя», «Отчество» или «ФИО»",
      ]),
    ListCase(
      "nobody", "Фамилия;Имя\n;\n", [],
      [
        "klass.csv warning guard.list: В списке имён нет ни одной фамилии",
        "  список назван здесь — site.yaml:8:12",
        "  > Заполните список или уберите его из настроек раздела",
      ]),
    ListCase(
      "rows without a surname", "Фамилия;Имя\n" + (1...12).map { _ in ";Анна\n" }.joined(), [],
      [
        "klass.csv warning guard.list: В списке имён нет ни одной фамилии",
        "  список назван здесь — site.yaml:8:12",
        "  > Заполните список или уберите его из настроек раздела",
        "klass.csv:2:1 warning guard.list: В списке имён есть строки без фамилии: "
          + "2, 3, 4, 5, 6, 7, 8, 9, 10, 11 и ещё 2",
        "  Тех, кто в них записан, программа на сайте не узнает.",
        "  > Впишите фамилии или удалите эти строки",
      ]),
    ListCase(
      "an open quotation mark", "Фамилия;Имя\nПетрова;Анна\n\"Зайцев;Лев\nВолков;Юрий\n",
      ["Петрова|Анна| @2", "Зайцев|Лев|Волков Юрий @3"],
      [
        "klass.csv:3:1 error file.unreadable: Кавычка в списке имён не закрыта",
        "  Всё, что стоит после неё, прочитано как одна ячейка.",
        "  > Закройте кавычку или уберите её",
      ]),
    ListCase(
      "a workbook", bytes: [0x50, 0x4B, 3, 4, 20, 0], [],
      [
        "klass.csv error file.unreadable: Это книга Excel, а список имён читается только как CSV",
        "  Имена из этого списка не были бы защищены, поэтому раздел не собирается.",
        "  список назван здесь — site.yaml:8:12",
        "  > Откройте её в Excel и выберите «Сохранить как → CSV»",
      ]),
    ListCase(
      "bytes that are no text", bytes: Array("Фамилия\n".utf8) + [0xFF, 0x01], [],
      [
        "klass.csv:2:1 error file.unreadable: Файл повреждён или сохранён не в UTF-8",
        "  Начиная с этого места байты не складываются в знаки. Файл не читался.",
        "  > Откройте файл в редакторе и сохраните его в кодировке UTF-8",
      ]),
    ListCase(
      "too much", bytes: Array(repeating: UInt8(ascii: ";"), count: 4 << 20 + 1), [],
      [
        "klass.csv error file.unreadable: Файл больше 4 МБ и не читался",
        "  > Разделите его на несколько файлов",
      ]),
  ]

  @Test(arguments: flavours) func `is read as any program saves it`(list: ListCase) { list.check() }

  @Test(arguments: headings) func `is read by its headings`(list: ListCase) { list.check() }

  @Test(arguments: names) func `has its names taken apart`(list: ListCase) { list.check() }

  @Test(arguments: faults) func `is never half read in silence`(list: ListCase) { list.check() }

  @Test func `may be several, in any folder, and is no unknown file`() {
    let settings =
      ContentFolder.settings + "\nguard:\n  protect: [klass.csv, people/a.csv, klass.csv]\n"
    let loaded = LoadedContent(
      of: ContentFolder([
        "site.yaml": settings, "klass.csv": "ФИО\nПетрова Анна\n",
        "people/a.csv": "ФИО\nЗайцев Лев\n",
      ]))
    #expect(loaded.log.lines == [])
    #expect(loaded.records.protectedNames.map(\.surname) == ["Петрова", "Зайцев"])
  }

  @Test func `is no link`() {
    let settings = ContentFolder.settings + "\nguard:\n  protect: klass.csv\n"
    let folder = ContentFolder(files: ["site.yaml": Array(settings.utf8)], links: ["klass.csv"])
    #expect(
      LoadedContent(of: folder).log.lines.joined(separator: " | ")
        == "site.yaml:8:12 error file.unreadable: «klass.csv» (ключ «protect») — ссылка на файл, "
        + "а не сам файл |   > Положите рядом с записью сам файл")
  }

  @Test func `of many rows is read in one pass`() {
    let rows = (1...60_000).map { "\($0);Петрова;Анна\n" }.joined()
    let list = ProtectedList(Array(("№;Фамилия;Имя\n" + rows).utf8), in: "klass.csv")
    #expect(list.names.count == 60_000)
    #expect(list.names.last?.place.position?.line == 60_001)
  }

  private static func utf16(_ text: String, isBig: Bool = false) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isBig ? bytes.reversed() : bytes
    }
  }

  private static func windows1251(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      scalar.isASCII ? UInt8(scalar.value) : UInt8(scalar.value - 0x0410 + 0xC0)
    }
  }
}
