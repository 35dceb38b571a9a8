/// The help of the program and of each command.
enum HelpText {
  /// The help about a command, or about all of them.
  static func text(about command: CommandName?) -> String {
    guard let command else { return overview }
    let operand = command.operand.map { " " + $0 } ?? ""
    var text = "nastavnik \(command.rawValue)\(operand) — \(command.summary)\n"
    guard !command.options.isEmpty else { return text }
    text += "\nПараметры:\n"
    let titles = command.options.map { option in
      option.placeholder.map { "--\(option.rawValue) \($0)" } ?? "--\(option.rawValue)"
    }
    let width = titles.map(\.count).max() ?? 0
    for (option, title) in zip(command.options, titles) {
      let gap = String(repeating: " ", count: width - title.count + 2)
      text += "  \(title)\(gap)\(option.summary)\n"
    }
    return text + exitCodes
  }

  private static var overview: String {
    let width = CommandName.allCases.map(\.rawValue.count).max() ?? 0
    var text = """
      nastavnik — раздел «Наставничество» для сайта школы: публикует о людях только то,
      на что есть право, и показывает, что и почему не опубликовано.

      Использование: nastavnik КОМАНДА [параметры]

      Команды:

      """
    for command in CommandName.allCases {
      let gap = String(repeating: " ", count: width - command.rawValue.count + 2)
      text += "  \(command.rawValue)\(gap)\(command.summary)\n"
    }
    return text + "\nПараметры команды покажет nastavnik help КОМАНДА.\n"
  }

  private static let exitCodes = """

    Коды завершения: 0 — готово; 1 — ошибки в записях или шаблонах; 2 — неверный вызов;
    3 — найдена утечка персональных данных; 4 — раздел не удалось записать.

    """
}
