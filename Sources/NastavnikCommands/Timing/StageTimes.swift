import Platform
import Synchronization

/// How much processor time each stage of a run has taken, on all threads together.
final class StageTimes: Sendable {
  private let clock: ProcessorClock
  private let start: Int
  private let spent = Mutex(Array(repeating: 0, count: Stage.allCases.count))

  /// Starts to count.
  init(_ clock: ProcessorClock) {
    self.clock = clock
    start = clock.ofProcess()
  }

  /// Does a piece of work that stays on this thread, and counts its time for a stage.
  ///
  /// - Throws: What the work throws.
  func measure<Value, Failure>(
    _ stage: Stage, _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let begin = clock.ofThread()
    defer { add(clock.ofThread() - begin, to: stage) }
    return try work()
  }

  /// Does a piece of work that several threads share while no other stage runs.
  func measureThreads<Value>(_ stage: Stage, _ work: () -> Value) -> Value {
    let begin = clock.ofProcess()
    defer { add(clock.ofProcess() - begin, to: stage) }
    return work()
  }

  /// Does a piece of work in the midst of another stage, whose time it is not.
  func measure(_ stage: Stage, within other: Stage, _ work: () -> Void) {
    let begin = clock.ofThread()
    work()
    let time = clock.ofThread() - begin
    add(time, to: stage)
    add(-time, to: other)
  }

  private func add(_ time: Int, to stage: Stage) { spent.withLock { $0[stage.rawValue] += time } }

  /// The table of all stages with their shares, each line ended.
  var table: String {
    let times = spent.withLock { $0 }
    let total = clock.ofProcess() - start
    let known = times.reduce(0, +)
    let rows =
      Stage.allCases.map { ($0.title, times[$0.rawValue]) }
      + [("остальное", max(0, total - known)), ("всего", total)]
    return StageTimes.text(rows, total: total)
  }

  private static func text(_ rows: [(title: String, time: Int)], total: Int) -> String {
    let width = rows.map(\.title.count).max() ?? 0
    var text = "Время процессора, вместе на всех ядрах:\n"
    for row in rows {
      let gap = String(repeating: " ", count: width - row.title.count)
      let share = total > 0 ? (row.time * 100 + total / 2) / total : 0
      text += "  \(row.title)\(gap)  \(padded(row.time / 1000, 7)) мс  \(padded(share, 3)) %\n"
    }
    return text
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: " ", count: max(0, width - digits.count)) + digits
  }
}
