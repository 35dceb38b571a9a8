import Diagnostics
import Output
import Platform
import Publication

extension SectionBuild {
  /// The memory of what builds into the same folder have published.
  var memoryFile: MemoryFile {
    MemoryFile(cache: world.cacheFolder, output: options.output)
  }

  /// Takes down what the finished build published, and what it took away from whom.
  mutating func remember(_ plan: SectionPlan) {
    guard let changes = result.changes else { return }
    let date = plan.opening.section.date
    let ledger = plan.opening.ledger
    let (appearances, namings, file) = (result.appearances, result.namings, memoryFile)
    let (places, known) = pool.both {
      PublicationMemory.places(
        of: ledger, appearingIn: appearances.mapValues(SectionBuild.withoutSearchIndex), namings)
    } _: {
      file.read()
    }
    let search = RemovalSearch(
      records: plan.records, ledger: ledger, date: date, places: places, changes: changes)
    if case .unreadable = known {
      log.report(MemoryFile.beginsAnew(memoryFile.path))
    }
    let removals = known.memory.map(search.removals) ?? search.guesses()
    result.removals = removals.map {
      RemovalNotice($0, in: plan.records, baseURL: plan.opening.section.baseURL)
    }
    let memory = (known.memory ?? PublicationMemory(on: date)).after(
      date, places, removing: removals)
    do throws(SystemFailure) {
      try memoryFile.write(memory)
    } catch {
      log.report(MemoryFile.failure(memoryFile.path, error.reason))
    }
  }
}

extension MemoryFile {
  /// A memory that cannot be used.
  fileprivate static func beginsAnew(_ path: String) -> Diagnostic {
    Diagnostic(
      .fileUnreadable, "Память о прошлых сборках («\(path)») не читается и начата заново",
      severity: .note,
      explanation: "О том, что было опубликовано раньше, теперь ничего не известно.")
  }

  /// A memory that cannot be kept; the section itself is finished.
  fileprivate static func failure(_ path: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      .outputFailed, "Не удалось запомнить, что опубликовано («\(path)»): \(reason)",
      severity: .warning,
      explanation: "Раздел собран, но следующая сборка не сможет назвать, что из него убрано.",
      hint: "Проверьте, можно ли писать в эту папку")
  }
}
