import Diagnostics
import Platform

extension OutputSession {
  /// Waits for the lock of an output folder, a limited time.
  ///
  /// - Throws: `output.failed` when another build keeps it or the folder takes no lock file.
  static func takeLock(
    of location: OutputLocation, in parent: borrowing Folder, patience: Duration,
    onWait: () -> Void
  ) throws(OutputFailure) -> FileDescriptor {
    let name = OwnName.lock(for: location.name)
    let end = ContinuousClock.now + patience
    var isWaiting = false
    while true {
      do throws(SystemFailure) {
        if let lock = try parent.tryLock(name) { return lock }
      } catch {
        throw OutputFailure(
          "Нельзя писать в папку, где лежит «\(location.shown)»", because: error)
      }
      guard ContinuousClock.now < end else {
        throw OutputFailure(
          Diagnostic(
            .outputFailed, "Папку «\(location.shown)» уже собирает другая сборка",
            hint: "Дождитесь её конца и запустите сборку снова"))
      }
      if !isWaiting { onWait() }
      isWaiting = true
      pause(milliseconds: 20)
    }
  }

  /// Makes the staging folder, marked as unfinished.
  ///
  /// Other users are kept out until the exchange, so that nobody can put a link in the way of a
  /// page.
  ///
  /// - Throws: `output.failed` with what the system answered; no folder is left then.
  static func makeStaging(
    at location: OutputLocation, in parent: borrowing Folder
  ) throws(OutputFailure) -> Folder {
    let name = OwnName.staging(for: location.name)
    do throws(SystemFailure) {
      try parent.makeFolder(name, mode: 0o700)
      do throws(SystemFailure) {
        let folder = try parent.folder(name)
        let marker = Manifest.unfinished
        try folder.write(OwnName.manifest, bytes: marker.span)
        return folder
      } catch {
        try? parent.removeTree(name, last: OwnName.manifest)
        throw error
      }
    } catch {
      throw OutputFailure("Не удалось начать сборку в «\(location.shown)»", because: error)
    }
  }
}
