import Synchronization

/// How far a build has come, told on a terminal in one line that is written over.
final class ProgressLine: Sendable {
  private let total: Int
  private let isShown: Bool
  private let write: @Sendable ([UInt8]) -> Void
  private let done = Mutex(0)

  /// Prepares a line for a number of files; nothing is told without a terminal.
  init(total: Int, world: World, isShown: Bool) {
    self.total = total
    self.isShown = isShown && world.isTerminal && total > 0
    self.write = world.errors
  }

  /// Counts one more file; the line changes once a percent.
  func step() {
    guard isShown else { return }
    done.withLock { done in
      done += 1
      let percent = done * 100 / total
      if percent != (done - 1) * 100 / total {
        write(Array("\r\u{1B}[KСобираем: \(percent) %, файлов \(done) из \(total)".utf8))
      }
    }
  }

  /// Takes the line away.
  func finish() {
    if isShown { write(Array("\r\u{1B}[K".utf8)) }
  }
}
