import Diagnostics
import Output
import Russian

extension SectionBuild {
  /// Writes the report, says what is wrong, and settles on the exit code.
  mutating func finish(_ code: ExitCode, _ surroundings: BuildSurroundings) -> ExitCode {
    var code = code
    if let report = surroundings.report {
      result.status = code.status
      do throws(OutputFailure) {
        try ReportWriter(result: result, log: log).write(to: report)
      } catch {
        log.report(error.diagnostic)
        code = .outputFailed
      }
    }
    return conclude(code, surroundings)
  }

  /// Says what is wrong and how the run ended.
  func conclude(_ code: ExitCode, _ surroundings: BuildSurroundings) -> ExitCode {
    let printer = DiagnosticPrinter(
      options.format, sources: sources,
      usesColour: world.isTerminal && world.environment["NO_COLOR", default: ""].isEmpty,
      annotatedPath: surroundings.annotatedPath(templateFolders: templateFolders))
    world.errors(Array(printer.text(of: shownProblems(code)).utf8))
    if options.format == .human {
      let text = RemovalText(notices: result.removals, isPrivate: world.isTerminal).text
      world.errors(Array(text.utf8))
    }
    if options.showsTimes, options.format == .human { world.errors(Array(times.table.utf8)) }
    if !options.isQuiet, options.format == .human, let line = closingLine(code) {
      world.errors(Array((line + "\n").utf8))
    }
    return code
  }

  /// The problems that are printed: all of them, but where a command answers what stops it alone.
  private func shownProblems(_ code: ExitCode) -> DiagnosticLog {
    var log = log
    if options.format != .human {
      for notice in result.removals { log.report(notice.diagnostic) }
    }
    guard purpose == .answering, log.hasErrors || code == .done else { return log }
    var shown = DiagnosticLog()
    for problem in log.entries where problem.severity == .error { shown.report(problem) }
    for remark in remarks { shown.report(remark) }
    return shown
  }

  private func closingLine(_ code: ExitCode) -> String? {
    let strictness =
      code == .contentErrors && !log.hasErrors
      ? "С параметром --strict предупреждения считаются ошибками.\n" : ""
    return switch (purpose, code) {
    case (.publishing, .done): "Раздел собран в \(options.output): \(result.summary)."
    case (.publishing, .outputFailed) where result.changes != nil:
      "Раздел собран в \(options.output), но отчёт не записан."
    case (.publishing, .outputFailed): "Раздел не записан; прежний остался на месте."
    case (.publishing, _): strictness + "Раздел не собран; прежний остался на месте."
    case (.checking, .done):
      "Проверено: раздел можно собирать. \(result.checkedSummary)."
        + (result.proofSummary.map { "\n" + $0 } ?? "") + copySummary
    case (.checking, .contentErrors) where isStaleOnly:
      "Раздел собрать можно, но на сайте ещё есть то, чего там сегодня быть не должно."
    case (.checking, .outputFailed): "Раздел не записан; прежний остался на месте."
    case (.checking, _): strictness + "Раздел собрать нельзя."
    case (.answering, .done): remainingWarnings
    case (.answering, _): strictness.isEmpty ? nil : String(strictness.dropLast())
    }
  }

  /// Whether the section could be built, and only the copy that is online fails the run.
  private var isStaleOnly: Bool {
    let codes = Set(log.entries.filter { $0.severity == .error }.map(\.code))
    return codes == [.outputStalePersonalData]
  }

  /// How the look through the copy that is online ended; nothing where there was none.
  private var copySummary: String {
    guard let stale = result.stale else { return "" }
    let files = Plural("файл", "файла", "файлов").phrase(stale.looked)
    return "\nВ копии с сайта просмотрено: \(files); лишнего о людях не найдено."
  }

  /// How many warnings about the section there are besides the answer; `nil` for none.
  private var remainingWarnings: String? {
    let count = log.count(of: .warning)
    guard count > 0 else { return nil }
    let words = Plural("предупреждение", "предупреждения", "предупреждений").phrase(count)
    return "К разделу есть \(words); их покажет nastavnik check."
  }
}
