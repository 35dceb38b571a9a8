import Testing

@Suite("The help") struct HelpTests {
  @Test(arguments: [[], ["help"], ["--help"], ["-h"]])
  func `names the commands`(_ arguments: [String]) {
    let run = Run(arguments)
    #expect(run.exitCode == 0)
    #expect(run.errors == "")
    #expect(
      run.output == """
        nastavnik — раздел «Наставничество» для сайта школы: публикует о людях только то,
        на что есть право, и показывает, что и почему не опубликовано.

        Использование: nastavnik КОМАНДА [параметры]

        Команды:
          build         собрать раздел: записи и шаблоны → готовые страницы в public/
          check         проверить всё то же, что и build, но ничего не записывать
          explain       объяснить, что и почему показано или скрыто; без кода — всё скрытое
          journal       показать, что открыто о людях и до какого дня, что кончается, что сделать
          consent-form  напечатать бланк согласия на распространение данных человека (HTML)
          help          эта справка; help КОМАНДА — о её параметрах
          version       версия программы

        Параметры команды покажет nastavnik help КОМАНДА.

        """)
  }

  /// The commands with options, and their titles.
  private static let titles = [
    "build": "собрать раздел: записи и шаблоны → готовые страницы в public/",
    "check": "проверить всё то же, что и build, но ничего не записывать",
    "explain": "объяснить, что и почему показано или скрыто; без кода — всё скрытое",
    "journal": "показать, что открыто о людях и до какого дня, что кончается, что сделать",
  ]

  /// The options that one command alone takes.
  private static let ownOptions = [
    "build": """
      --pagefind ФАЙЛ             программа Pagefind, которая строит поиск \
    (по умолчанию ищется в системе)
      --timings                   показать, на что ушло время процессора

    """,
    "check": """
      --prove                     доказать заменой, что скрытого не вычислить ни по одному файлу
      --published ПАПКА           сравнить с копией раздела с сайта: не осталось ли там лишнего
      --timings                   показать, на что ушло время процессора

    """,
  ]

  @Test(arguments: ["build", "check", "explain", "journal"], [false, true])
  func `tells the options`(_ command: String, asOption: Bool) throws {
    let run = Run(asOption ? [command, "--date", "x", "--help"] : ["help", command])
    #expect(run.exitCode == 0)
    #expect(run.errors == "")
    let title = try #require(HelpTests.titles[command])
    #expect(
      run.output == """
        nastavnik \(command)\(command == "explain" ? " [КОД]" : "") — \(title)

        Параметры:
          --content ПАПКА             папка с записями (по умолчанию content)
          --templates ПАПКА           свои шаблоны поверх встроенной темы (по умолчанию templates)
          --output ПАПКА              куда собрать раздел (по умолчанию public)
          --date ГГГГ-ММ-ДД           на какой день собирать \
        (по умолчанию сегодня по часовому поясу раздела)
          --base-url АДРЕС            адрес раздела в интернете (по умолчанию из site.yaml)
          --report ФАЙЛ               записать отчёт в формате JSON; отчёт только для школы
          --format human|json|github  вид сообщений: для человека, JSON или для CI
          --strict                    предупреждения считать ошибками
          --jobs ЧИСЛО                сколько ядер занимать (по умолчанию все)
          --quiet                     не показывать ход работы и итог
        \(HelpTests.ownOptions[command] ?? "")
        Коды завершения: 0 — готово; 1 — ошибки в записях или шаблонах; 2 — неверный вызов;
        3 — найдена утечка персональных данных; 4 — раздел не удалось записать.

        """)
  }

  @Test func `tells the few options of a command that makes no section`() {
    let run = Run(["help", "consent-form"])
    #expect(run.exitCode == 0)
    #expect(
      run.output == """
        nastavnik consent-form КОД — напечатать бланк согласия на распространение данных \
        человека (HTML)

        Параметры:
          --content ПАПКА             папка с записями (по умолчанию content)
          --templates ПАПКА           свои шаблоны поверх встроенной темы (по умолчанию templates)
          --date ГГГГ-ММ-ДД           на какой день собирать \
        (по умолчанию сегодня по часовому поясу раздела)
          --base-url АДРЕС            адрес раздела в интернете (по умолчанию из site.yaml)
          --format human|json|github  вид сообщений: для человека, JSON или для CI

        Коды завершения: 0 — готово; 1 — ошибки в записях или шаблонах; 2 — неверный вызов;
        3 — найдена утечка персональных данных; 4 — раздел не удалось записать.

        """)
  }

  @Test(arguments: [["version"], ["--version"]])
  func `the version is one line`(_ arguments: [String]) {
    let run = Run(arguments)
    #expect(run.exitCode == 0)
    #expect(run.errors == "")
    #expect(run.output == "nastavnik 0.1.0\n")
  }
}
