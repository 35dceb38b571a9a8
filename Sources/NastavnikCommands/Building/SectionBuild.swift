import Diagnostics
import Gate
import Output
import Pictures
import Publication
import Records
import Russian
import Site

/// One run of `build` or `check`: the whole street from records to the finished section.
struct SectionBuild {
  /// What the person asked for.
  let options: BuildOptions
  /// The clock, the terminal, the surroundings.
  let world: World
  /// Whether the section is written; `check` does everything else.
  let writes: Bool
  /// Everything wrong, from all rooms.
  var log = DiagnosticLog()
  /// The texts to quote from.
  var sources = SourceCatalog()
  /// The folder of each file of the theme, for messages that name it from the root of a repository.
  var templateFolders: [String: String] = [:]
  /// Where the copies of pictures are made, once there are any to make.
  var workshop: PictureWorkshop?
  /// What came of it, for the report.
  var result = BuildResult()

  /// Prepares a run.
  init(_ options: BuildOptions, world: World, writes: Bool) {
    self.options = options
    self.world = world
    self.writes = writes
  }

  /// Runs the street and tells the exit code of contract section 1.
  ///
  /// - Throws: `UsageFailure` for folders that cannot be used as asked.
  mutating func run() throws(UsageFailure) -> ExitCode {
    let surroundings = try BuildSurroundings(options, world: world)
    let records = load(surroundings)
    let theme = loadTheme(surroundings)
    guard !log.hasErrors, let theme, let section = open(records) else {
      return finish(.contentErrors, surroundings)
    }
    let assets = prepareAssets(
      of: section, stylesheet: theme.stylesheet, from: surroundings)
    let site = Site(section: section, theme: theme.compiled, assets: assets.catalog)
    let files = site.files()
    let outside = OutsideRequests(baseURL: section.baseURL)
    for problem in site.problems() { log.report(problem) }
    checkStylesheet(theme.stylesheet, asking: outside)
    checkPaths(of: files, and: assets, records: records)
    guard !log.hasErrors, !options.isStrict || log.count(of: .warning) == 0 else {
      return finish(.contentErrors, surroundings)
    }
    guard canReport(surroundings) else { return conclude(.outputFailed, surroundings) }
    return finish(make(files, assets, surroundings, asking: outside), surroundings)
  }

  /// Reads the records and checks them on the day of the build.
  private mutating func load(_ surroundings: BuildSurroundings) -> RecordSet {
    let content = LoadedContent(of: surroundings.content)
    sources = content.sources
    log.merge(content.log)
    let date = options.date ?? today(in: content.records.site)
    result.date = date
    content.records.check(on: date, into: &log)
    return content.records
  }

  /// Opens the records for the day; `nil` only without settings, which the log then says.
  private mutating func open(_ records: RecordSet) -> PublicSection? {
    guard let date = result.date else { return nil }
    let opening = Gate.open(records, on: date)
    result.ledger = opening.ledger
    var section = opening.section
    if let address = options.baseURL ?? section?.baseURL {
      section?.baseURL = BaseURL.withoutSlash(address)
    }
    return section
  }

  /// Whether the report can be written, asked before the section changes.
  private mutating func canReport(_ surroundings: BuildSurroundings) -> Bool {
    guard let report = surroundings.report else { return true }
    do throws(OutputFailure) {
      try ReportWriter.rehearse(at: report)
      return true
    } catch {
      log.report(error.diagnostic)
      return false
    }
  }

  /// The day of the build where nobody named one: today where the school is.
  private func today(in site: SiteSettings?) -> CivilDate {
    let zone = site.flatMap { RussianTimeZone(named: $0.timeZone) }
    let hours = zone?.hoursAheadOfUTC ?? 3
    let seconds = world.now() + hours * 3600
    return CivilDate(dayNumber: Int((Double(seconds) / 86_400).rounded(.down)))
  }

  /// Everything wrong with the paths of the section, found before a page is made.
  private mutating func checkPaths(
    of files: [SiteFile], and assets: AssetPlan, records: RecordSet
  ) {
    let planned =
      files.map { PlannedFile(path: $0.path, source: records.source(of: $0.path)) }
      + assets.items.map { PlannedFile(path: $0.path) }
    for problem in PlannedFile.problems(in: planned) { log.report(problem) }
  }

  /// Writes the report, says what is wrong, and settles on the exit code.
  private mutating func finish(_ code: ExitCode, _ surroundings: BuildSurroundings) -> ExitCode {
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
  private func conclude(_ code: ExitCode, _ surroundings: BuildSurroundings) -> ExitCode {
    let printer = DiagnosticPrinter(
      options.format, sources: sources,
      usesColour: world.isTerminal && world.environment["NO_COLOR", default: ""].isEmpty,
      annotatedPath: surroundings.annotatedPath(templateFolders: templateFolders))
    world.errors(Array(printer.text(of: log).utf8))
    if !options.isQuiet, options.format == .human { world.errors(closingLine(code)) }
    return code
  }

  private func closingLine(_ code: ExitCode) -> [UInt8] {
    let line =
      switch (code, writes) {
      case (.done, true):
        "Раздел собран в \(options.output): \(result.summary)."
      case (.done, false): "Проверено: раздел можно собирать. \(result.checkedSummary)."
      case (.outputFailed, _) where result.changes != nil:
        "Раздел собран в \(options.output), но отчёт не записан."
      case (.outputFailed, _): "Раздел не записан; прежний остался на месте."
      default: writes ? "Раздел не собран; прежний остался на месте." : "Раздел собрать нельзя."
      }
    let reason =
      code == .contentErrors && !log.hasErrors
      ? "С параметром --strict предупреждения считаются ошибками.\n" : ""
    return Array((reason + line + "\n").utf8)
  }
}
