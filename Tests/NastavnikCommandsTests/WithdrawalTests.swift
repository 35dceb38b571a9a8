import Platform
import TestFolder
import Testing

@Suite("What a build takes away") struct WithdrawalTests {
  private let folder: TestFolder
  private static let file = "content/people/petrova.yaml"

  init() throws {
    folder = try TestFolder()
    try SampleSection.write(to: folder)
  }

  /// Changes the record of the one person who has consented.
  private func change(adding lines: String) throws {
    let text = try #require(SampleSection.files[WithdrawalTests.file])
    try folder.write([WithdrawalTests.file: text + "\n" + lines])
  }

  /// What a build says of removals: everything behind the counting of warnings.
  private func build(_ options: [String] = [], isTerminal: Bool = false) throws -> String {
    let run = Run(
      section: folder, ["--quiet"] + options, isTerminal: isTerminal,
      environment: ["NO_COLOR": "1"])
    #expect(run.exitCode == 0)
    let parts = run.errors.split(
      separator: "Ошибок нет", maxSplits: 1, omittingEmptySubsequences: false)
    let rest = parts.last ?? ""
    return parts.count > 1 ? String(rest.drop { $0 != "\n" }.dropFirst()) : String(rest)
  }

  private static let advice = """

    Что делать
      1. Выложите новую сборку, а исчезнувшие файлы удалите с сервера.
      2. Попросите поисковики забыть исчезнувшие адреса. Яндекс Вебмастер: «Инструменты»,
         «Удаление страниц из поиска». Google Search Console: «Удаления».
      3. Попросите их перечитать изменившиеся страницы. Яндекс Вебмастер: «Индексирование»,
         «Переобход страниц». Google Search Console: «Проверка URL».
      4. Уберите то же из соцсетей и других мест, где школа это размещала.
      5. Проверьте копию раздела с сервера: nastavnik check --published ПАПКА


    """

  private static let allFields =
    "фамилия, имя, отчество, должность, наставник (с, состояние), "
    + "пара, программа, роль"

  @Test func `is told once, with every address, to people at a terminal`() throws {
    #expect(try build() == "")
    try change(adding: "    отозвано: 2026-11-20\n")
    #expect(
      try build(isTerminal: true) == """

        Отозвано 20.11.2026 и убрано из раздела
          Запись: people/petrova.yaml, строка 14.
          Что убрано: \(WithdrawalTests.allFields).
          Распространение надо прекратить не позднее 25.11.2026: на это три рабочих дня (152-ФЗ, ст. 10.1 ч. 14).
          Исчезло:
            https://school.example/nastavnichestvo/nastavniki/petrova-anna-sergeevna/
          Изменилось:
            https://school.example/nastavnichestvo/nastavniki/
            https://school.example/nastavnichestvo/poisk/
            https://school.example/nastavnichestvo/programmy/
            https://school.example/nastavnichestvo/programmy/urok/
        \(WithdrawalTests.advice)
        """)
    #expect(try build(isTerminal: true) == "")
  }

  @Test func `names no page of a person where a log may be public`() throws {
    #expect(try build() == "")
    try change(adding: "    отозвано: 2026-11-20\n")
    #expect(
      try build() == """

        Отозвано 20.11.2026 и убрано из раздела
          Запись: people/petrova.yaml, строка 14.
          Что убрано: \(WithdrawalTests.allFields).
          Распространение надо прекратить не позднее 25.11.2026: на это три рабочих дня (152-ФЗ, ст. 10.1 ч. 14).
          Исчезло:
            страниц человека: 1; адреса назовёт nastavnik journal
          Изменилось:
            https://school.example/nastavnichestvo/nastavniki/
            https://school.example/nastavnichestvo/poisk/
            https://school.example/nastavnichestvo/programmy/
            https://school.example/nastavnichestvo/programmy/urok/
        \(WithdrawalTests.advice)
        """)
  }

  @Test func `is a note for machines`() throws {
    #expect(try build() == "")
    try change(adding: "    отозвано: 2026-11-20\n")
    let lines = try build(["--format", "json"]).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines.last == """
        {"severity":"note","code":"consent.withdrawn",\
        "message":"Отозвано 20.11.2026 и убрано из раздела: \(WithdrawalTests.allFields)",\
        "file":"people/petrova.yaml","line":14,"column":5,\
        "hint":"Выложите эту сборку и попросите поисковики забыть исчезнувшие адреса",\
        "explanation":"Распространение надо прекратить не позднее 25.11.2026: \
        на это три рабочих дня (152-ФЗ, ст. 10.1 ч. 14). \
        Исчезло адресов: 1, изменилось: 4; их называют отчёт и команда journal."}
        """)
    #expect(try build(["--format", "json"]).split(separator: "\n").count == 1)
  }

  @Test func `stands in the report of that build alone`() throws {
    let options = ["--report", BrokenSection.place + "/report.json"]
    _ = try build(options)
    #expect(try WrittenReport(in: folder).withdrawals == [])
    try change(adding: "    отозвано: 2026-11-20\n    отозваны_категории: должность\n")
    _ = try build(options)
    #expect(
      try WrittenReport(in: folder).withdrawals == [
        WrittenReport.Withdrawal(
          record: "person:petrova", cause: "withdrawn", noticed: "2026-11-21",
          received: "2026-11-20", stop_by: "2026-11-25", exact: true, fields: ["position"],
          gone: [],
          changed: [
            "https://school.example/nastavnichestvo/nastavniki/",
            "https://school.example/nastavnichestvo/nastavniki/petrova-anna-sergeevna/",
          ])
      ])
    _ = try build(options)
    #expect(try WrittenReport(in: folder).withdrawals == [])
  }

  @Test func `an ended term asks for haste`() throws {
    #expect(try build(["--date", "2027-08-31"]) == "")
    let told = try build(["--date", "2027-09-01"], isTerminal: true)
    #expect(
      told.hasPrefix(
        """

        Кончился срок согласия, и из раздела убрано
          Запись: people/petrova.yaml, строка 1.
          Что убрано: \(WithdrawalTests.allFields).
          Выложите эту сборку сразу: срока на это закон не даёт.
          Исчезло:
        """), "\(told)")
    #expect(try build(["--date", "2027-09-01"]) == "")
  }

  @Test func `a record that is gone is told of too`() throws {
    #expect(try build() == "")
    let top = try folder.open()
    try top.remove(WithdrawalTests.file)
    try top.remove("content/programs/urok.yaml")
    let told = try build()
    #expect(
      told.hasPrefix(
        """

        Записи о человеке больше нет, и из раздела убрано
          Что убрано: \(WithdrawalTests.allFields).
          Выложите эту сборку сразу: срока на это закон не даёт.
        """), "\(told)")
  }

  @Test func `what goes for other reasons is not told of`() throws {
    #expect(try build() == "")
    try folder.open().remove("content/programs/urok.yaml")
    #expect(try build() == "")
  }

  @Test func `without a memory every change is told of while the days run`() throws {
    #expect(try build() == "")
    try folder.open().removeTree("cache")
    try change(adding: "    отозвано: 2026-11-20\n")
    let told = try build(isTerminal: true)
    #expect(told.contains("Отозвано 20.11.2026 и убрано из раздела\n"))
    #expect(
      told.contains(
        "  О прошлой сборке ничего не известно, "
          + "поэтому ниже всё, что в этой исчезло и изменилось.\n"))
    #expect(told.contains("    https://school.example/nastavnichestvo/usloviya/\n") == false)
    #expect(
      told.contains(
        "  Исчезло:\n    https://school.example/nastavnichestvo/nastavniki/petrova-anna-sergeevna/\n"
      ))
    #expect(try build() == "")
  }

  @Test func `without a memory an old withdrawal is not told of again`() throws {
    #expect(try build() == "")
    try folder.open().removeTree("cache")
    try change(adding: "    отозвано: 2026-11-16\n")
    #expect(try build() == "")
  }
}
