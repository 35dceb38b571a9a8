import Diagnostics
import Gate
import Output
import Platform
import Publication
import Site

extension SectionBuild {
  /// How long a build waits for another one into the same folder.
  private static let patience = Duration.seconds(60)

  /// The threads of the run.
  var pool: WorkPool { WorkPool(jobs: options.jobs ?? world.cores) }

  /// Renders every file, and writes and exchanges the section where it is to be published.
  mutating func make(_ plan: SectionPlan, _ surroundings: BuildSurroundings) -> ExitCode {
    let (files, outside, leakGuard, times) = (plan.files, plan.outside, plan.leakGuard, times)
    let findings = Gathering<PageFindings>(count: files.count)
    let progress = ProgressLine(
      total: files.count, world: world, isShown: !options.isQuiet && options.format == .human)
    let makePage: @Sendable (Int, inout [UInt8]) -> Void = { index, page in
      findings[index] = PageFindings(
        making: files[index], into: &page, asking: outside, watchedBy: leakGuard,
        timedBy: times)
      progress.step()
    }
    var verdict = ExitCode.done
    do {
      if purpose == .publishing {
        verdict = try write(plan, surroundings, findings, on: pool, by: makePage)
      } else {
        let turns = SectionBuild.turns(of: files)
        try pool.run(count: turns.count, makeState: { [UInt8]() }) { turn, page in
          page.emptyForNextPage()
          makePage(turns[turn], &page)
        }
        verdict = judge(findings, of: plan)
      }
    } catch {
      progress.finish()
      report(error)
      return .outputFailed
    }
    progress.finish()
    if verdict == .contentErrors { result.namings = [] } else { note(findings, of: files) }
    return verdict
  }

  /// Writes the section and exchanges it with the published one.
  ///
  /// - Returns: How the run ends; the section is exchanged only if all is well.
  private mutating func write(
    _ plan: SectionPlan, _ surroundings: BuildSurroundings,
    _ findings: Gathering<PageFindings>, on pool: WorkPool,
    by makePage: @escaping @Sendable (Int, inout [UInt8]) -> Void
  ) throws -> ExitCode {
    let (world, files, times) = (world, plan.files, times)
    var output = OutputPlan(
      folder: options.output,
      sources: [surroundings.contentPath] + [surroundings.templates].compactMap(\.self),
      home: world.environment["HOME"], patience: SectionBuild.patience,
      onWait: {
        world.errors(Array("Другая сборка ещё пишет в эту папку, ждём…\n".utf8))
      })
    output.sharesFiles = plan.indexer == nil
    output.onFold = { fold in times.measure(.folding, within: .writing, fold) }
    let session = try times.measure(.writing) { try OutputSession.open(output) }
    defer { session.discard() }
    let turns = SectionBuild.turns(of: files)
    try pool.run(count: turns.count, makeState: { [UInt8]() }) { turn, page in
      page.emptyForNextPage()
      makePage(turns[turn], &page)
      try times.measure(.writing) { try session.write(page, to: files[turns[turn]].path) }
    }
    let verdict = judge(findings, of: plan)
    guard verdict == .done else { return verdict }
    try addSearchIndex(to: session, of: plan, findings)
    if options.isStrict && log.count(of: .warning) > 0 { return .contentErrors }
    let items = plan.assets.items
    try pool.run(count: items.count) { index in
      let item = items[index]
      try times.measure(.writing) {
        try session.write(item.bytes.span, hash: item.hash, to: item.path)
      }
    }
    let changes = try times.measure(.writing) { try session.exchange() }
    result.changes = changes
    for remark in changes.remarks { log.report(remark) }
    forgetWithdrawnPictures()
    return .done
  }

  /// The order in which files are made: whatever is no page comes first.
  ///
  /// Open data hold what all pages hold together; begun last, they would keep one thread at work
  /// long after the others have ended.
  private static func turns(of files: [SiteFile]) -> [Int] {
    let isPage = files.map { $0.path.hasSuffix(".html") }
    return files.indices.filter { !isPage[$0] } + files.indices.filter { isPage[$0] }
  }

  /// What the finished pages are worth, all that is wrong with them taken down.
  private mutating func judge(
    _ findings: Gathering<PageFindings>, of plan: SectionPlan
  ) -> ExitCode {
    let asksNobody = asksNobody(findings, plan.files)
    let sources = sourceFindings(by: plan.leakGuard, of: plan.records)
    let gravest = times.measure(.guarding) {
      reportLeaks(in: findings, of: plan, from: sources)
    }
    if !asksNobody || options.isStrict && log.count(of: .warning) > 0 { return .contentErrors }
    return gravest == .error ? .leak : .done
  }

  private mutating func report(_ error: any Error) {
    if let failure = error as? OutputFailure {
      log.report(failure.diagnostic)
    } else {
      log.report(Diagnostic(.outputFailed, "Раздел не удалось записать: \(error)"))
    }
  }

  /// Takes down in which files each line of the ledger appears.
  private mutating func note(_ findings: Gathering<PageFindings>, of files: [SiteFile]) {
    result.pages = files.count { $0.path.hasSuffix(".html") }
    for (file, finding) in zip(files, findings.values) {
      if options.published != nil { result.traces[file.path] = finding?.trace }
      for line in finding?.trace.lines ?? [] {
        result.appearances[line, default: []].append(file.path)
      }
      for concealment in finding?.trace.concealments ?? [] {
        guard let person = result.ledger.person(behind: concealment) else { continue }
        result.concealments[person, default: []].append(file.path)
      }
    }
    let precedes: (String, String) -> Bool = { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for line in result.appearances.keys { result.appearances[line]?.sort(by: precedes) }
    for person in result.concealments.keys { result.concealments[person]?.sort(by: precedes) }
  }
}
