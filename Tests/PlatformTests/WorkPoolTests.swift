import Platform
import Synchronization
import Testing

@Suite struct WorkPoolTests {
  private struct Failure: Error, Equatable { let index: Int }

  @Test(arguments: [-1, 1, 2, 7])
  func `every index is worked on once`(jobs: Int) throws {
    let seen = Mutex<[Int]>([])
    try WorkPool(jobs: jobs).run(count: 100) { index in seen.withLock { $0.append(index) } }
    #expect(seen.withLock { $0.sorted() } == Array(0..<100))
  }

  @Test func `each thread makes its state once`() throws {
    let states = Atomic<Int>(0)
    try WorkPool(jobs: 3).run(
      count: 1000, makeState: { states.wrappingAdd(1, ordering: .relaxed).newValue },
      body: { _, state in #expect((1...3).contains(state)) })
    #expect((1...3).contains(states.load(ordering: .relaxed)))
  }

  @Test func `no index is begun after a failure, and the lowest failure is thrown`() throws {
    let highest = Mutex(0)
    let failure = #expect(throws: Failure.self) {
      try WorkPool(jobs: 4).run(count: 1_000_000) { index in
        highest.withLock { $0 = max($0, index) }
        if index >= 50 { throw Failure(index: index) }
      }
    }
    #expect(failure == Failure(index: 50))
    #expect(highest.withLock { $0 } < 1000)
  }

  @Test func `no work is no trouble`() throws {
    try WorkPool(jobs: 4).run(count: 0) { _ in throw Failure(index: 0) }
  }
}
