import Glibc

/// Tells how much processor time was spent, whatever else the machine was busy with.
package struct ProcessorClock: Sendable {
  /// What the thread that asks has spent, in microseconds.
  package let ofThread: @Sendable () -> Int
  /// What all threads of the process have spent, in microseconds.
  package let ofProcess: @Sendable () -> Int

  /// Makes a clock, for tests one that always tells the same.
  package init(
    ofThread: @escaping @Sendable () -> Int, ofProcess: @escaping @Sendable () -> Int
  ) {
    self.ofThread = ofThread
    self.ofProcess = ofProcess
  }

  /// The clock of the kernel.
  package static let live = ProcessorClock(
    ofThread: { microseconds(CLOCK_THREAD_CPUTIME_ID) },
    ofProcess: { microseconds(CLOCK_PROCESS_CPUTIME_ID) })

  private static func microseconds(_ clock: clockid_t) -> Int {
    var time = timespec()
    guard unsafe clock_gettime(clock, &time) == 0 else { return 0 }
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
  }
}
