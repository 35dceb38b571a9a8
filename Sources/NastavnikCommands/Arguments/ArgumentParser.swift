import Diagnostics

/// Reads a command line word by word; the last of several equal options counts.
struct ArgumentParser {
  private var words: ArraySlice<String>
  /// The word that is no option, where the command takes one.
  private var operand: String?

  /// Prepares the words after the program's name.
  init(_ words: [String]) { self.words = words[...] }

  /// Understands the whole command line.
  ///
  /// - Throws: `UsageFailure` for an unknown word or a bad value, with a near miss where there is one.
  mutating func parse() throws(UsageFailure) -> Invocation {
    guard let word = words.popFirst() else { return .help(nil) }
    switch word {
    case "--help", "-h": return .help(nil)
    case "--version": return .version
    default: break
    }
    guard let command = CommandName(rawValue: word) else {
      throw ArgumentParser.unknownCommand(word)
    }
    if words.contains("--help") || words.contains("-h") { return .help(command) }
    switch command {
    case .build: return .build(try options(of: command))
    case .check: return .check(try options(of: command))
    case .explain:
      let options = try options(of: command)
      return .explain(operand, options)
    case .consentForm:
      let options = try options(of: command)
      guard let operand else {
        throw UsageFailure(
          "у команды consent-form нет кода человека",
          hint: "напишите код записи, например nastavnik consent-form a-ivanova")
      }
      return .consentForm(operand, options)
    case .journal: return .journal(try options(of: command))
    case .help: return .help(try topic())
    case .version:
      if let extra = words.first { throw ArgumentParser.unexpected(extra, after: command) }
      return .version
    }
  }

  private mutating func topic() throws(UsageFailure) -> CommandName? {
    guard let word = words.popFirst() else { return nil }
    guard let command = CommandName(rawValue: word) else {
      throw ArgumentParser.unknownCommand(word)
    }
    if let extra = words.first { throw ArgumentParser.unexpected(extra, after: .help) }
    return command
  }

  private mutating func options(of command: CommandName) throws(UsageFailure) -> BuildOptions {
    var options = BuildOptions()
    while let word = words.popFirst() {
      guard word.hasPrefix("--") else {
        guard command.operand != nil, operand == nil else {
          throw ArgumentParser.unexpected(word, after: command)
        }
        operand = word
        continue
      }
      let parts = word.dropFirst(2).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = parts.first.map(String.init) ?? ""
      guard let option = OptionName(rawValue: name), command.options.contains(option) else {
        throw ArgumentParser.unknownOption(name, of: command)
      }
      let value = try value(of: option, inline: parts.count > 1 ? String(parts[1]) : nil)
      try options.set(option, to: value)
    }
    return options
  }

  /// The value of an option, behind `=` or as the next word; empty where the option takes none.
  private mutating func value(
    of option: OptionName, inline: String?
  ) throws(UsageFailure) -> String {
    guard let placeholder = option.placeholder else {
      guard inline == nil else {
        throw UsageFailure("параметр --\(option.rawValue) не принимает значения")
      }
      return ""
    }
    if let inline, !inline.isEmpty { return inline }
    guard inline == nil, let next = words.first, !next.hasPrefix("--") else {
      throw UsageFailure(
        "у параметра --\(option.rawValue) нет значения",
        hint: "напишите --\(option.rawValue) \(placeholder)")
    }
    words.removeFirst()
    return next
  }

  private static func unknownCommand(_ word: String) -> UsageFailure {
    let near = NearMiss.closest(to: word, among: CommandName.allCases.map(\.rawValue))
    return UsageFailure(
      "неизвестная команда «\(word)»",
      hint: near.map { "возможно, вы имели в виду «\($0)»" }
        ?? "список команд покажет nastavnik help")
  }

  private static func unknownOption(_ name: String, of command: CommandName) -> UsageFailure {
    let near = NearMiss.closest(to: name, among: command.options.map(\.rawValue))
    return UsageFailure(
      "неизвестный параметр «--\(name)»",
      hint: near.map { "возможно, вы имели в виду «--\($0)»" }
        ?? "список параметров покажет nastavnik help \(command.rawValue)")
  }

  private static func unexpected(_ word: String, after command: CommandName) -> UsageFailure {
    UsageFailure(
      "лишнее слово «\(word)» после команды \(command.rawValue)",
      hint: "параметры начинаются с двух дефисов, например --content папка")
  }
}
