/// Writes problems out as text; where the text goes is the caller's affair.
package struct DiagnosticPrinter: Sendable {
  /// The form of the text.
  package let format: DiagnosticFormat
  /// Where source lines are quoted from.
  package let sources: SourceCatalog
  /// Whether the human form is coloured; terminal and `NO_COLOR` are the caller's affair.
  package let usesColour: Bool
  /// Turns the path of a diagnostic into one that GitHub knows, from the root of the repository.
  package let annotatedPath: @Sendable (String) -> String

  /// Makes a printer; without sources it quotes no lines.
  package init(
    _ format: DiagnosticFormat,
    sources: SourceCatalog = SourceCatalog(),
    usesColour: Bool = false,
    annotatedPath: @escaping @Sendable (String) -> String = { $0 }
  ) {
    self.format = format
    self.sources = sources
    self.usesColour = usesColour
    self.annotatedPath = annotatedPath
  }

  /// All problems of a run in their fixed order, each line ended; the human form sums up.
  ///
  /// A human run without problems is the empty text.
  package func text(of log: DiagnosticLog) -> String {
    var text = ""
    for diagnostic in log.ordered {
      text += self.text(of: diagnostic)
      if format == .human { text += "\n" }
    }
    if format == .human, !log.entries.isEmpty {
      text += DiagnosticPrinter.summary(of: log) + "\n"
    }
    return text
  }

  /// One problem, each of its lines ended.
  package func text(of diagnostic: Diagnostic) -> String {
    switch format {
    case .human: return humanText(of: diagnostic)
    case .github: return annotation(of: diagnostic)
    case .json:
      var json = JSONWriter()
      diagnostic.write(to: &json)
      return String(decoding: json.finish(), as: UTF8.self) + "\n"
    }
  }

  /// How much is wrong, as «Ошибок: 2, предупреждений: 1», without a line break.
  package static func summary(of log: DiagnosticLog) -> String {
    let errors = log.count(of: .error)
    var parts = [errors == 0 ? "Ошибок нет" : "Ошибок: \(errors)"]
    let warnings = log.count(of: .warning)
    if warnings > 0 { parts.append("предупреждений: \(warnings)") }
    let notes = log.count(of: .note)
    if notes > 0 { parts.append("замечаний: \(notes)") }
    return parts.joined(separator: ", ")
  }
}
