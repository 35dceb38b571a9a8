import Diagnostics
import Gate
import Guard
import Output
import Pictures
import Platform
import Publication
import Records
import Russian
import Site

/// One run of the whole street from records to the finished section, whatever it is made for.
struct SectionBuild {
  /// What the person asked for.
  let options: BuildOptions
  /// The clock, the terminal, the surroundings.
  let world: World
  /// What the run is made for; only one that publishes writes the section.
  let purpose: RunPurpose
  /// Everything wrong, from all rooms.
  var log = DiagnosticLog()
  /// The texts to quote from.
  var sources = SourceCatalog()
  /// The folder of each file of the theme, for messages that name it from the root of a repository.
  var templateFolders: [String: String] = [:]
  /// What each stage has taken.
  let times: StageTimes
  /// The settings of the section, once they are read.
  private var site: SiteSettings?
  /// Where the copies of pictures are made, once there are any to make.
  var workshop: PictureWorkshop?
  /// What a command has to say of its answer.
  var remarks: [Diagnostic] = []
  /// What came of it, for the report.
  var result = BuildResult()

  /// Prepares a run.
  init(_ options: BuildOptions, world: World, for purpose: RunPurpose) {
    self.options = options
    self.world = world
    self.purpose = purpose
    times = StageTimes(world.processorClock)
  }

  /// Runs the street and tells the exit code of contract section 1.
  ///
  /// - Throws: `UsageFailure` for folders that cannot be used as asked.
  mutating func run() throws(UsageFailure) -> ExitCode {
    let surroundings = try BuildSurroundings(options, world: world)
    let copy = try publishedCopy()
    guard let plan = plan(surroundings) else { return finish(.contentErrors, surroundings) }
    guard canReport(surroundings) else { return conclude(.outputFailed, surroundings) }
    var code = make(plan, surroundings)
    if code == .done, options.isProved { code = prove(plan) }
    if purpose == .publishing, code == .done { remember(plan) }
    if let copy, code == .done || code == .leak { code = compare(copy, with: plan, after: code) }
    return finish(code, surroundings)
  }

  /// Runs the street without writing the section, and prints what a command makes of it.
  ///
  /// A leak stops a build, not the answer: whoever looks for it needs to see what is published.
  /// Warnings about the section are the business of `check` and are only counted here.
  /// - Parameter question: what the command makes of a section in which nothing is wrong.
  /// - Returns: the exit code; an error among the problems of the answer fails the command.
  /// - Throws: `UsageFailure` for folders that cannot be used as asked.
  mutating func answer(
    _ question: (SectionSurvey) -> Answer
  ) throws(UsageFailure) -> ExitCode {
    let surroundings = try BuildSurroundings(options, world: world)
    guard let plan = plan(surroundings) else { return finish(.contentErrors, surroundings) }
    guard canReport(surroundings) else { return conclude(.outputFailed, surroundings) }
    let code = make(plan, surroundings)
    guard code == .done || code == .leak else { return finish(code, surroundings) }
    return finish(take(question(SectionSurvey(plan, result)), after: code), surroundings)
  }

  /// Prints an answer and takes down its problems.
  private mutating func take(_ answer: Answer, after code: ExitCode) -> ExitCode {
    world.output(answer.text)
    for problem in answer.problems { log.report(problem) }
    remarks = answer.problems
    let failed = answer.problems.contains { $0.severity == .error }
    return code == .done && failed ? .contentErrors : code
  }

  /// Everything up to the first page, with all its problems in the log; `nil` where they stop the run.
  private mutating func plan(_ surroundings: BuildSurroundings) -> SectionPlan? {
    let (records, theme) = times.measureThreads(.loading) {
      (load(surroundings), loadTheme(surroundings))
    }
    let opening = times.measure(.gate) { open(records) }
    guard !log.hasErrors, let theme, let opening else {
      reportLeaks(inSourcesOf: records)
      return nil
    }
    let plan = times.measureThreads(.planning) {
      self.plan(opening, of: records, in: theme, surroundings)
    }
    checkStylesheet(theme.stylesheet, asking: plan.outside)
    checkPaths(of: plan)
    guard isStopped else { return plan }
    reportLeaks(inSourcesOf: records)
    return nil
  }

  /// Plans the files of a section and prepares what lies beside its pages.
  mutating func plan(
    _ opening: SectionOpening, of records: RecordSet, in theme: LoadedTheme,
    _ surroundings: BuildSurroundings
  ) -> SectionPlan {
    var assets = prepareAssets(
      of: opening.section, from: records, theme: theme, in: surroundings)
    let indexer = searchIndexer()
    if indexer != nil { assets.catalog.searchBundle = SectionBuild.searchEntrance }
    let catalog = assets.catalog
    // The guard knows nothing of the site, so both can be made at once.
    let (site, leakGuard) = pool.both {
      Site(section: opening.section, theme: theme.compiled, assets: catalog)
    } _: {
      LeakGuard(records, opening.ledger, on: opening.section.date)
    }
    for problem in site.problems() { log.report(problem) }
    return SectionPlan(
      records: records, opening: opening, theme: theme, files: site.files(), assets: assets,
      indexer: indexer, outside: OutsideRequests(baseURL: opening.section.baseURL),
      leakGuard: leakGuard)
  }

  /// Whether what is in the log stops the run.
  var isStopped: Bool {
    log.hasErrors || options.isStrict && log.count(of: .warning) > 0
  }

  /// Reads the records and checks them on the day of the build.
  mutating func load(_ surroundings: BuildSurroundings) -> RecordSet {
    let content = LoadedContent(of: surroundings.content, on: pool)
    sources = content.sources
    log.merge(content.log)
    site = content.records.site
    let date = options.date ?? today(in: site)
    result.date = date
    content.records.check(on: date, into: &log)
    reportExpiredExceptions(in: content.records)
    return content.records
  }

  /// Opens the records for the day; `nil` only without settings, which the log then says.
  mutating func open(_ records: RecordSet) -> SectionOpening? {
    guard let date = result.date else { return nil }
    let opening = Gate.open(records, on: date)
    result.ledger = opening.ledger
    guard var section = opening.section else { return nil }
    section.baseURL = BaseURL.withoutSlash(options.baseURL ?? section.baseURL)
    return SectionOpening(section: section, ledger: opening.ledger)
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

  /// Whether the section is built for the day that it is where the school is.
  var isForToday: Bool { result.date == today(in: site) }

  /// The day of the build where nobody named one: today where the school is.
  private func today(in site: SiteSettings?) -> CivilDate {
    let zone = site.flatMap { RussianTimeZone(named: $0.timeZone) }
    let hours = zone?.hoursAheadOfUTC ?? 3
    let seconds = world.now() + hours * 3600
    return CivilDate(dayNumber: Int((Double(seconds) / 86_400).rounded(.down)))
  }

  /// Everything wrong with the paths of the section, found before a page is made.
  private mutating func checkPaths(of plan: SectionPlan) {
    var sources = PathSources(of: plan.records)
    let planned =
      Route.reservedNames.map { PlannedFile(path: Route.ownPage($0).path) }
      + plan.files.map { sources.next(for: $0.path) }
      + plan.assets.items.map { PlannedFile(path: $0.path) }
    for problem in PlannedFile.problems(in: planned) { log.report(problem) }
  }
}
