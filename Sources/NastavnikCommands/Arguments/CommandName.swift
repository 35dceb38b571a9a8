/// The commands by the names that people type.
enum CommandName: String, Sendable, CaseIterable {
  /// Makes the section.
  case build
  /// Finds everything that is wrong, and writes nothing.
  case check
  /// Explains what is published and what is not.
  case explain
  /// Tells what is public, what ends soon and what has to be done.
  case journal
  /// Prints a form to be signed.
  case consentForm = "consent-form"
  /// Explains the program.
  case help
  /// Tells the version.
  case version

  /// What the command does, in one line of the help.
  var summary: String {
    switch self {
    case .build: "собрать раздел: записи и шаблоны → готовые страницы в public/"
    case .check: "проверить всё то же, что и build, но ничего не записывать"
    case .explain: "объяснить, что и почему показано или скрыто; без кода — всё скрытое"
    case .journal: "показать, что открыто о людях и до какого дня, что кончается, что сделать"
    case .consentForm: "напечатать бланк согласия на распространение данных человека (HTML)"
    case .help: "эта справка; help КОМАНДА — о её параметрах"
    case .version: "версия программы"
    }
  }

  /// What may stand behind the command besides options, as the help writes it; `nil` for nothing.
  var operand: String? {
    switch self {
    case .explain: "[КОД]"
    case .consentForm: "КОД"
    case .help: "[КОМАНДА]"
    case .build, .check, .journal, .version: nil
    }
  }

  /// The options that the command takes.
  var options: [OptionName] {
    switch self {
    case .build: OptionName.common + [.pagefind, .timings]
    case .explain, .journal: OptionName.common
    case .check: OptionName.common + [.prove, .published, .timings]
    case .consentForm: [.content, .templates, .date, .baseURL, .format]
    case .help, .version: []
    }
  }
}
