import Glibc
import Synchronization

/// A number of threads that share one range of indexes.
package struct WorkPool: Sendable {
  /// How many threads work, the caller's among them; at least 1.
  package let jobs: Int

  /// Plans for a number of threads; anything below 1 is 1.
  package init(jobs: Int) { self.jobs = max(1, jobs) }

  /// The number of processors that this process may use.
  package static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Calls a body once for each index from 0, from all threads, and waits for all of them.
  ///
  /// Indexes are handed out in ascending order, so when one fails every lower one has been started
  /// and is finished; the failure of the lowest index is thrown, whatever the timing.
  ///
  /// - Parameters:
  ///   - count: The number of indexes.
  ///   - makeState: Makes what one thread keeps between its indexes, such as a buffer.
  ///   - body: The work for one index; after the first failure no further index is begun.
  /// - Throws: What the body threw for the lowest failing index.
  package func run<State>(
    count: Int,
    makeState: @escaping @Sendable () -> State,
    body: @escaping @Sendable (_ index: Int, _ state: inout State) throws -> Void
  ) throws {
    let progress = Progress(count: count)
    let work: @Sendable () -> Void = {
      var state = makeState()
      while let index = progress.next() {
        do { try body(index, &state) } catch { progress.fail(at: index, with: error) }
      }
    }
    // A refused thread costs time only: whoever runs takes its share.
    let threads = (0..<max(0, min(jobs, count) - 1)).compactMap { _ in Thread.start(work) }
    work()
    for thread in threads { thread.join() }
    if let error = progress.failure { throw error }
  }

  /// Calls a body once for each index from 0, as the other form does, without any state.
  ///
  /// - Parameters:
  ///   - count: The number of indexes.
  ///   - body: The work for one index.
  /// - Throws: What the body threw for the lowest failing index.
  package func run(count: Int, body: @escaping @Sendable (_ index: Int) throws -> Void) throws {
    try run(count: count, makeState: { () }, body: { index, _ in try body(index) })
  }
}

/// Which indexes are handed out and what went wrong first.
private final class Progress: Sendable {
  private struct Failure {
    var index: Int
    var error: any Error
  }

  private let count: Int
  private let taken = Atomic<Int>(0)
  private let stopped = Atomic<Bool>(false)
  private let first = Mutex<Failure?>(nil)

  init(count: Int) { self.count = count }

  var failure: (any Error)? { first.withLock { $0?.error } }

  func next() -> Int? {
    if stopped.load(ordering: .relaxed) { return nil }
    let index = taken.wrappingAdd(1, ordering: .relaxed).oldValue
    return index < count ? index : nil
  }

  func fail(at index: Int, with error: any Error) {
    stopped.store(true, ordering: .relaxed)
    first.withLock { failure in
      if let known = failure, known.index < index { return }
      failure = Failure(index: index, error: error)
    }
  }
}
