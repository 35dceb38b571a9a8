/// The options by the names that people type (contract, section 1).
enum OptionName: String, Sendable, CaseIterable {
  case content
  case templates
  case output
  case date
  case baseURL = "base-url"
  case report
  case format
  case strict
  case jobs
  case quiet
  case prove
  case published
  case pagefind
  case timings

  /// The options of every command that makes or looks at a whole section, in the order of the help.
  static let common: [OptionName] = [
    .content, .templates, .output, .date, .baseURL, .report, .format, .strict, .jobs, .quiet,
  ]

  /// What stands for the value in the help; `nil` for an option that takes none.
  var placeholder: String? {
    switch self {
    case .content, .templates, .output, .published: "ПАПКА"
    case .date: "ГГГГ-ММ-ДД"
    case .baseURL: "АДРЕС"
    case .report, .pagefind: "ФАЙЛ"
    case .format: "human|json|github"
    case .jobs: "ЧИСЛО"
    case .strict, .quiet, .prove, .timings: nil
    }
  }

  /// What the option does, in one line of the help.
  var summary: String {
    switch self {
    case .content: "папка с записями (по умолчанию content)"
    case .templates: "свои шаблоны поверх встроенной темы (по умолчанию templates)"
    case .output: "куда собрать раздел (по умолчанию public)"
    case .date: "на какой день собирать (по умолчанию сегодня по часовому поясу раздела)"
    case .baseURL: "адрес раздела в интернете (по умолчанию из site.yaml)"
    case .report: "записать отчёт в формате JSON; отчёт только для школы"
    case .format: "вид сообщений: для человека, JSON или для CI"
    case .strict: "предупреждения считать ошибками"
    case .jobs: "сколько ядер занимать (по умолчанию все)"
    case .quiet: "не показывать ход работы и итог"
    case .prove: "доказать заменой, что скрытого не вычислить ни по одному файлу"
    case .published: "сравнить с копией раздела с сайта: не осталось ли там лишнего"
    case .pagefind: "программа Pagefind, которая строит поиск (по умолчанию ищется в системе)"
    case .timings: "показать, на что ушло время процессора"
    }
  }
}
