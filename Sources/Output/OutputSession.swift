import Platform
import Synchronization

/// One build on its way into the output folder.
///
/// Pages go into a folder beside the output folder, on the same file system. Nothing there is seen
/// by visitors until ``exchange()`` lets the two folders change places; whatever happens before
/// leaves the published section untouched. A lock beside them keeps a second build waiting, and
/// tells the remains of a dead build from the work of a living one.
package final class OutputSession: Sendable {
  /// What grows while pages are written.
  struct Progress {
    var register = PathRegister()
    var entries: [Manifest.Entry] = []
    var changes = OutputChanges()
    var edited: [String] = []
    var isOver = false
  }

  let location: OutputLocation
  let parent: Folder
  let staging: Folder
  let published: PublishedSection
  /// What the kernel gives to a new file: rights, owner and group; `nil` where it did not tell.
  let usual: FileStatus?
  let onFold: @Sendable (() -> Void) -> Void
  let sharesFiles: Bool
  let progress = Mutex(Progress())
  private let lock: FileDescriptor

  private init(
    location: OutputLocation, parent: consuming Folder, staging: consuming Folder,
    published: PublishedSection, lock: consuming FileDescriptor,
    plan: OutputPlan
  ) {
    self.location = location
    self.parent = parent
    usual = (try? staging.status(OwnName.manifest)) ?? nil
    self.staging = staging
    self.published = published
    self.lock = lock
    onFold = plan.onFold
    sharesFiles = plan.sharesFiles
  }

  deinit { discard() }

  /// Begins a build: takes the lock, heals and clears what a dead build left, and makes the
  /// staging folder.
  ///
  /// - Throws: `output.failed` for a folder that cannot be an output folder or that another build
  ///   holds, `output.foreign` for one that this program did not make.
  package static func open(_ plan: OutputPlan) throws(OutputFailure) -> OutputSession {
    let location = try OutputLocation(plan)
    let parent = try location.openParent(in: plan.fileSystem)
    let lock = try takeLock(of: location, in: parent, patience: plan.patience, onWait: plan.onWait)
    do throws(OutputFailure) {
      try Remains.healInterruptedReplacement(at: location, in: parent)
      let published = try explaining("Не читается папка «\(location.shown)»") {
        () throws(SystemFailure) in try PublishedSection(location.name, in: parent)
      }
      try published.requireOwn(shown: location.shown)
      try published.requireReplaceable(at: location, in: parent)
      try Remains.clear(at: location, in: parent)
      let staging = try makeStaging(at: location, in: parent)
      return OutputSession(
        location: location, parent: parent, staging: staging, published: published, lock: lock,
        plan: plan)
    } catch {
      try? parent.remove(OwnName.lock(for: location.name))
      throw error
    }
  }

  /// Gives the build up; the published section stays as it is.
  ///
  /// What cannot be removed is left for the next build. After ``exchange()`` this does nothing.
  package func discard() {
    guard end() else { return }
    try? parent.removeTree(OwnName.staging(for: location.name), last: OwnName.manifest)
    releaseLock()
  }

  /// Marks the session as over; whether it was still under way.
  func end() -> Bool {
    progress.withLock { progress in
      defer { progress.isOver = true }
      return !progress.isOver
    }
  }

  /// Lets waiting builds begin; the lock itself ends with the session.
  func releaseLock() { try? parent.remove(OwnName.lock(for: location.name)) }
}
