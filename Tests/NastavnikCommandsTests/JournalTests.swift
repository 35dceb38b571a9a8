import Platform
import TestFolder
import Testing

@Suite("The journal") struct JournalTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    try SampleSection.write(to: folder, changing: JournalTests.people)
  }

  /// Six people, each with something that the school has to look at on 21 November 2026.
  private static let people: [String: String] = [
    // Comes of age in two weeks.
    "content/people/orlov.yaml": """
    фамилия: Орлов
    имя: Матвей
    статус: обучающийся
    дата_рождения: 2008-12-05
    наставляемый: {с: 2026-09-01}
    согласия:
      - {подписано: 2026-09-01, подписант: оба, действует_до: 2027-05-31,
         ресурсы: site, разрешено: [имя, роль]}
    """,
    // Became 14 ten days ago.
    "content/people/lapina.yaml": """
    фамилия: Лапина
    имя: Дарья
    статус: обучающийся
    дата_рождения: 2012-11-11
    """,
    // Signed inside another paper.
    "content/people/zimin.yaml": """
    фамилия: Зимин
    имя: Олег
    статус: сотрудник
    согласия:
      - {подписано: 2025-09-10, подписант: сам, действует_до: 2027-05-31, ресурсы: site,
         разрешено: фио, отдельный_документ: нет}
    """,
    // Two sets of conditions that nobody has posted, and one that somebody has.
    "content/people/usov.yaml": """
    фамилия: Усов
    имя: Глеб
    статус: сотрудник
    согласия:
      - {подписано: 2026-11-18, подписант: сам, действует_до: 2027-05-31, ресурсы: site,
         разрешено: награды, запреты: без_передачи}
      - {подписано: 2026-09-01, подписант: сам, действует_до: 2027-05-31, ресурсы: site,
         разрешено: стаж, условия: Только при жизни}
      - {подписано: 2026-09-01, подписант: сам, действует_до: 2027-05-31, ресурсы: site,
         разрешено: стаж, условия: Не для рекламы, условия_опубликованы: 2026-09-02}
    """,
    // Withdrew the pictures yesterday.
    "content/people/belova.yaml": """
    фамилия: Белова
    имя: Вера
    статус: сотрудник
    согласия:
      - {подписано: 2026-09-01, подписант: сам, действует_до: 2027-05-31, ресурсы: site,
         разрешено: [фио, фото, групповое_фото], отозвано: 2026-11-20,
         отозваны_категории: [фото, групповое_фото]}
    """,
    // One consent ends in ten days, another goes on with less.
    "content/people/gusev.yaml": """
    фамилия: Гусев
    имя: Илья
    статус: сотрудник
    наставник: {с: 2026-09-01}
    согласия:
      - {подписано: 2026-01-10, подписант: сам, действует_до: 2026-12-01, ресурсы: [site],
         разрешено: [фио, роль, стаж]}
      - {подписано: 2026-11-01, подписант: сам, действует_с: 2026-12-02, действует_до: 2027-08-31,
         ресурсы: site, разрешено: [фио, роль]}
    """,
  ]

  private func journal(_ options: [String] = []) -> Run {
    Run(section: folder, options, command: "journal")
  }

  /// A part of the journal by its heading, without the empty line behind it.
  private func part(_ heading: String, _ options: [String] = []) throws -> String {
    let run = journal(options)
    #expect(run.exitCode == 0, "\(run.errors)")
    let behind = try #require(run.output.split(separator: heading + "\n").last)
    return String(behind.split(separator: "\n\n").first ?? "")
  }

  private func build(_ options: [String] = []) {
    #expect(Run(section: folder, ["--quiet"] + options).exitCode == 0)
  }

  @Test func `says nothing of birth dates`() {
    build()
    for run in [journal(), journal(["--format", "json"])] {
      for day in ["2008-12-05", "05.12.2008", "05.12.2026", "2026-12-05", "11.11.20", "-11-11"] {
        #expect(!run.output.contains(day))
      }
    }
  }

  @Test func `writes nothing`() throws {
    let before = try folder.tree()
    #expect(journal().exitCode == 0)
    #expect(try folder.tree() == before)
  }

  @Test(arguments: [
    ("2026-01-28", "Ничего."), ("2026-01-30", "скоро 14"), ("2026-02-28", "скоро 14"),
    ("2026-03-01", "недавно исполнилось 14"), ("2026-03-31", "недавно исполнилось 14"),
    ("2026-04-01", "Ничего."), ("2030-02-28", "скоро 18"), ("2030-03-01", "недавно исполнилось 18"),
  ])
  func `someone born on 29 February reaches an age on 1 March`(
    _ day: String, _ told: String
  ) throws {
    for name in JournalTests.people.keys { try folder.open().remove(name) }
    try folder.write([
      "content/people/orlov.yaml":
        "{фамилия: Орлов, имя: Матвей, статус: обучающийся, дата_рождения: 2012-02-29}"
    ])
    let text = try part("14 И 18 ЛЕТ", ["--date", day])
    #expect(text.contains(told), "\(text)")
  }

  @Test func `a withdrawal before New Year has its days after the holidays`() throws {
    try folder.write([
      "content/people/belova.yaml": """
      фамилия: Белова
      имя: Вера
      статус: сотрудник
      согласия: {подписано: 2026-09-01, подписант: сам, действует_до: 2027-05-31,
         ресурсы: site, разрешено: фио, отозвано: 2026-12-29}
      """
    ])
    for day in ["2026-12-29", "2027-01-01", "2027-01-12"] {
      let text = try part("ОТЗЫВЫ, ПО КОТОРЫМ ИДУТ ДНИ", ["--date", day])
      #expect(
        text == """
          Последний день  Человек  Получено    Что отозвано  Сегодня
          ──────────────  ───────  ──────────  ────────────  ───────────────
          12.01.2027      belova   29.12.2026  всё           соберите раздел
          """, "\(text)")
    }
    #expect(try part("ОТЗЫВЫ, ПО КОТОРЫМ ИДУТ ДНИ", ["--date", "2027-01-13"]) == "Ничего.")
  }

  @Test func `tells what the last build published first`() throws {
    let heading = "ВПЕРВЫЕ ОПУБЛИКОВАНО ПОСЛЕДНЕЙ СБОРКОЙ"
    build()
    #expect(
      try part(heading) == """
        Последняя сборка — на 21.11.2026.
        Что было показано до неё, не известно.

        """)
    build(["--date", "2026-11-22"])
    #expect(
      try part(heading, ["--date", "2026-11-22"]) == """
        Последняя сборка — на 22.11.2026.
        Ничего.

        """)
    try folder.write([
      "content/people/ivanov.yaml": """
      фамилия: Иванов
      имя: Пётр
      статус: сотрудник
      наставляемый: {с: 2026-09-01, запросы: Как начать урок}
      согласия: {подписано: 2026-11-22, подписант: сам, действует_до: 2027-05-31,
         ресурсы: site, разрешено: [имя, роль, запрос]}
      """
    ])
    build(["--date", "2026-11-23"])
    let told = try part(heading, ["--date", "2026-11-24"])
    #expect(
      told == """
        Последняя сборка — на 23.11.2026.
        Запись         Что                                        Файлов
        ─────────────  ─────────────────────────────────────────  ──────
        person:ivanov  имя, наставляемый (запросы, с, состояние)  6

        """, "\(told)")
  }

  @Test func `tells again what a build took away, with every address`() throws {
    build()
    let text = try #require(SampleSection.files["content/people/petrova.yaml"])
    try folder.write(["content/people/petrova.yaml": text + "\n    отозвано: 2026-11-20\n"])
    build()
    let told = try part("ЧТО УБРАЛИ ПОСЛЕДНИЕ СБОРКИ", ["--date", "2026-11-25"])
    #expect(
      told == """
        Отозвано 20.11.2026 и убрано из раздела
          Запись: people/petrova.yaml, строка 14.
          Что убрано: фамилия, имя, отчество, должность, наставник (с, состояние), \
        пара, программа, роль.
          Распространение надо прекратить не позднее 25.11.2026: \
        на это три рабочих дня (152-ФЗ, ст. 10.1 ч. 14).
          Исчезло:
            https://school.example/nastavnichestvo/nastavniki/petrova-anna-sergeevna/
          Изменилось:
            https://school.example/nastavnichestvo/nastavniki/
            https://school.example/nastavnichestvo/poisk/
            https://school.example/nastavnichestvo/programmy/
            https://school.example/nastavnichestvo/programmy/urok/
        """, "\(told)")
    #expect(try part("ОТЗЫВЫ, ПО КОТОРЫМ ИДУТ ДНИ").contains("раздел собран"))
    let later = journal(["--date", "2026-11-26"])
    #expect(!later.output.contains("УБРАЛИ"))
  }

  @Test func `says that a memory cannot be read`() throws {
    build()
    let path = try #require(try folder.tree().keys.first { $0.hasPrefix("cache/published/") })
    try folder.write([path: "?"])
    #expect(
      try part("ВПЕРВЫЕ ОПУБЛИКОВАНО ПОСЛЕДНЕЙ СБОРКОЙ")
        == "О сборках ничего не известно: память о них не читается.\n")
  }
}
