import Diagnostics
import Guard
import Platform
import Publication
import Records
import Site

extension SectionBuild {
  /// Takes down what the guard found in the files of the section and in their sources.
  ///
  /// - Returns: the gravity of the gravest; `nil` where nothing was found.
  mutating func reportLeaks(
    in findings: Gathering<PageFindings>, of plan: SectionPlan, from sources: SourceFindings
  ) -> Severity? {
    var files: [LeakReport.File] = []
    for (file, finding) in zip(plan.files, findings.values) {
      guard let found = finding?.leaks else { continue }
      files.append(LeakReport.File(path: file.path, found: found))
    }
    for item in plan.assets.items {
      let found = plan.leakGuard.inspect(item.textToInspect, at: item.path, revealing: Trace())
      files.append(LeakReport.File(path: item.path, found: found))
    }
    let documents = plan.assets.words.map { DocumentLeaks(in: $0, watchedBy: plan.leakGuard) }
    result.namings = TextNaming.all(
      files.map { ($0.path, $0.found.named) } + documents.map { ($0.path, $0.named) },
      in: plan.records, on: plan.opening.section.date)
    return take(
      LeakReport(
        files, documents: documents, sources: sources, plan.records))
  }

  /// Takes down what the guard finds in the sources alone, where mistakes keep pages from being made.
  mutating func reportLeaks(inSourcesOf records: RecordSet) {
    guard let date = result.date else { return }
    let leakGuard = LeakGuard(records, result.ledger, on: date)
    _ = take(LeakReport(sources: sourceFindings(by: leakGuard, of: records), records))
  }

  /// What the guard finds in the sources, looked through on all threads.
  func sourceFindings(by leakGuard: LeakGuard, of records: RecordSet) -> SourceFindings {
    let inspection = SourceInspection(leakGuard, records, result.ledger)
    let (paths, sources, times) = (inspection.paths, sources, times)
    let found = pool.gather(count: paths.count) { index in
      times.measure(.guarding) { sources[paths[index]].map(inspection.findings) }
    }
    return times.measure(.guarding) { inspection.joined(found) }
  }

  /// Warns of exceptions whose day has passed.
  mutating func reportExpiredExceptions(in records: RecordSet) {
    guard let date = result.date, let site = records.site else { return }
    for exception in site.guardSettings.allow where exception.until < date {
      let place = exception.place(of: "until")
      log.report(LeakWording.expired(exception, at: place))
      // A phrase that has to pass names somebody as a rule, and may stand in the quoted line.
      let phrase = exception.place(of: "phrase").position
      guard let start = phrase, let end = place.position, start.line == end.line,
        var text = sources[place.file]
      else { continue }
      text.hide([
        SourcePosition(line: start.line, column: 1)..<SourcePosition(line: end.line + 1, column: 1)
      ])
      sources.add(text)
    }
  }

  private mutating func take(_ report: LeakReport) -> Severity? {
    for (file, spans) in report.spans {
      guard var text = sources[file] else { continue }
      text.hide(spans)
      sources.add(text)
    }
    for problem in report.problems { log.report(problem) }
    result.leaks = report.leaks
    return report.problems.map(\.severity).max()
  }
}
