import Platform
import Synchronization

/// Watches a build's steps on the file system and makes some of them fail.
final class Saboteur: Sendable {
  /// How a step goes wrong.
  enum Harm: Sendable {
    /// This step and all later ones fail, as for a process that was killed just before it.
    case death(step: Int)
    /// This step alone fails, with an error number.
    case failure(step: Int, code: Int32)
    /// Nothing fails.
    case none
  }

  private let harm: Harm
  private let hasExchange: Bool
  private let steps = Mutex<[FileChange]>([])

  /// Plans the harm; a file system without an exchange refuses that step besides.
  init(_ harm: Harm, hasExchange: Bool = true) {
    self.harm = harm
    self.hasExchange = hasExchange
  }

  /// The steps so far.
  var seen: [FileChange] { steps.withLock { $0 } }

  /// The file system with this observer at its door.
  var fileSystem: FileSystem {
    FileSystem { change throws(SystemFailure) in try self.observe(change) }
  }

  private func observe(_ change: FileChange) throws(SystemFailure) {
    let step = steps.withLock { steps in
      steps.append(change)
      return steps.count - 1
    }
    switch harm {
    case .death(let last) where step >= last: throw SystemFailure(5, path: change.path)
    case .failure(step, let code): throw SystemFailure(code, path: change.path)
    default: break
    }
    // EINVAL, as rename(2) has it.
    if change.kind == .exchange, !hasExchange { throw SystemFailure(22, path: change.path) }
  }
}
