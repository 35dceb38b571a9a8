import Diagnostics
import Platform
import Synchronization

extension OutputSession {
  /// Puts the new section in the place of the old one, in one step, and removes the old one.
  ///
  /// Nothing is forced to the disk first. A killed process cannot tear a section apart, and after
  /// a loss of power the journal of the file system shows one of the two folders, perhaps with
  /// files that are cut short; the next build reads every file before it keeps it and so mends
  /// them. Waiting for the disk would cost each build more than all its pages.
  ///
  /// - Returns: What changed.
  /// - Throws: `output.failed` with what the system answered, `output.foreign` when somebody put a
  ///   file into the output folder meanwhile; the old section stands then, and the session is over.
  package func exchange() throws(OutputFailure) -> OutputChanges {
    guard end() else {
      throw OutputFailure(Diagnostic(.outputFailed, "Сборка уже закончена"))
    }
    do throws(OutputFailure) {
      try requireUndisturbed()
      try finishStaging()
      let leftover = try swap()
      var changes = finalChanges()
      changes.remarks += removeReplaced(leftover)
      releaseLock()
      return changes
    } catch {
      try? parent.removeTree(OwnName.staging(for: location.name), last: OwnName.manifest)
      releaseLock()
      throw error
    }
  }

  // What a person put there during the build would go with the old section.
  private func requireUndisturbed() throws(OutputFailure) {
    let now = try explaining("Не читается папка «\(location.shown)»") {
      () throws(SystemFailure) in try published.current(location.name, in: parent)
    }
    try now.requireOwn(shown: location.shown)
  }

  /// Adds what the section needs besides its pages; the list comes last (``Standing``).
  private func finishStaging() throws(OutputFailure) {
    let manifest = progress.withLock { Manifest($0.entries) }
    try explaining("Не удалось закончить раздел «\(location.shown)»") {
      () throws(SystemFailure) in
      try keepGitignore()
      try staging.replace(
        OwnName.manifest, with: manifest.bytes.span, draft: OwnName.manifest + ".draft")
      if let folder = published.folder, folder.group != (try staging.status().group) {
        // Without the right to give the folder away it stays with the usual group.
        _ = staging.setGroup(folder.group)
      }
      let usualMode = try usualMode()
      try staging.setMode(published.folder?.mode ?? usualMode)
    }
  }

  /// The rights of a folder that nobody had before: who may read a file may enter.
  private func usualMode() throws(SystemFailure) -> UInt32 {
    let mode = try staging.status(OwnName.manifest)?.mode ?? 0o600
    return mode | (mode & 0o444) >> 2
  }

  private func keepGitignore() throws(SystemFailure) {
    guard published.folder != nil else { return }
    let path = "\(location.name)/\(OwnName.gitignore)"
    guard let status = try parent.status(path) else { return }
    let bytes = try parent.read(path, limit: 1 << 20)
    try staging.write(OwnName.gitignore, bytes: bytes.span, modified: status.modified)
  }

  /// Puts staging and output folder in each other's place.
  ///
  /// - Returns: The name under which the old section waits for its end; `nil` when there is none.
  /// - Throws: `output.failed` with what the system answered.
  private func swap() throws(OutputFailure) -> String? {
    let next = OwnName.staging(for: location.name)
    do throws(SystemFailure) {
      guard published.folder != nil else {
        try parent.rename(next, to: location.name)
        return nil
      }
      do throws(SystemFailure) {
        try parent.exchange(next, with: location.name)
        return next
      } catch {
        guard error.isUnsupportedStep else { throw error }
        return try replaceInTwoSteps(by: next)
      }
    } catch {
      throw OutputFailure(
        "Не удалось поставить новый раздел на место «\(location.shown)»", because: error)
    }
  }

  /// Replaces the section where the file system cannot exchange two folders (NTFS and FAT drives,
  /// some network folders).
  ///
  /// Between the two steps there is no section at all, for the time of one call, but never a
  /// mixture; a build killed just then is healed by the next one.
  private func replaceInTwoSteps(by next: String) throws(SystemFailure) -> String {
    let previous = OwnName.previous(for: location.name)
    try parent.rename(location.name, to: previous)
    do {
      try parent.rename(next, to: location.name)
    } catch {
      try parent.rename(previous, to: location.name)
      throw error
    }
    return previous
  }

  /// Removes the old section; that it could not be removed does not undo the new one.
  private func removeReplaced(_ name: String?) -> [Diagnostic] {
    guard let name else { return [] }
    do {
      try parent.removeTree(name, last: OwnName.manifest)
      return []
    } catch {
      return [
        Diagnostic(
          .outputFailed, "Прежний раздел остался в папке «\(name)»: \(error.reason)",
          severity: .warning, hint: "Следующая сборка попробует убрать её ещё раз")
      ]
    }
  }

  private func finalChanges() -> OutputChanges {
    var (changes, edited) = progress.withLock { ($0.changes, $0.edited) }
    let written = progress.withLock { Set($0.entries.map(\.path)) }
    changes.removed = published.files.keys.filter { !written.contains($0) }
    changes.added.sortByBytes()
    changes.changed.sortByBytes()
    changes.removed.sortByBytes()
    edited.sortByBytes()
    changes.remarks = edited.map { path in
      Diagnostic(
        .outputForeign, "Файл «\(location.shown)/\(path)» правили вручную: сборка его заменила",
        severity: .note, hint: "Правьте записи и шаблоны: раздел каждый раз собирается из них")
    }
    return changes
  }
}

extension [String] {
  fileprivate mutating func sortByBytes() {
    sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
