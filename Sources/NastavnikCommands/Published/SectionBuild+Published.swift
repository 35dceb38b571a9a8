import Diagnostics
import Platform
import Publication

extension SectionBuild {
  /// The copy of the section that is online, where it is to be compared.
  ///
  /// - Throws: `UsageFailure` for a folder that cannot be read.
  func publishedCopy() throws(UsageFailure) -> PublishedCopy? {
    guard let folder = options.published else { return nil }
    do throws(SystemFailure) {
      return try PublishedCopy(folder: folder)
    } catch {
      throw UsageFailure(
        "не читается папка «\(folder)» с копией раздела",
        hint: "скачайте раздел с сайта и укажите его папку: --published ПАПКА")
    }
  }

  /// Compares a copy with what may be public today, and takes down what must not be there.
  ///
  /// - Returns: how the run ends; what is found fails it.
  mutating func compare(
    _ copy: PublishedCopy, with plan: SectionPlan, after code: ExitCode
  ) -> ExitCode {
    let assets = Dictionary(
      plan.assets.items.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    let search = StaleSearch(
      copy: copy, assets: assets, traces: result.traces,
      owners: memoryFile.read().memory?.owners ?? [:], leakGuard: plan.leakGuard)
    do {
      let outcome = try search.run(on: WorkPool(jobs: options.jobs ?? world.cores))
      result.stale = outcome
      let wording = StaleWording(
        records: plan.records, ledger: plan.opening.ledger, date: plan.opening.section.date,
        isPrivate: world.isTerminal)
      for problem in wording.problems(outcome) { log.report(problem) }
    } catch {
      log.report(Diagnostic(.fileUnreadable, "Копия раздела не просмотрена: \(error)"))
    }
    let fails = result.stale?.isStale ?? true || code == .done && isStopped
    return fails ? .contentErrors : code
  }
}
