import Synchronization

/// The first of the paths that several threads find, by bytes.
final class FirstPath: Sendable {
  private let found = Mutex<String?>(nil)

  /// The path; `nil` before any is found.
  var path: String? { found.withLock { $0 } }

  /// Takes a path unless an earlier one is known.
  func take(_ path: String) {
    found.withLock { known in
      if let first = known, !path.utf8.lexicographicallyPrecedes(first.utf8) { return }
      known = path
    }
  }
}
