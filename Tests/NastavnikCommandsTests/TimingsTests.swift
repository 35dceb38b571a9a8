import Platform
import Synchronization
import TestFolder
import Testing

@testable import NastavnikCommands

@Suite("Times of the stages")
struct TimingsTests {
  @Test func `are told by a table of stages, of the rest and of all`() {
    let threads = Ticks([200_000, 207_600, 207_600, 300_000])
    let process = Ticks([50_000, 100_000, 112_400, 173_400])
    let times = StageTimes(
      ProcessorClock(ofThread: { threads.next() }, ofProcess: { process.next() }))
    times.measureThreads(.loading) {}
    times.measure(.guarding) {}
    times.measure(.rendering) {}
    #expect(
      times.table == """
        Время процессора, вместе на всех ядрах:
          чтение записей и шаблонов       12 мс   10 %
          решения о показе                 0 мс    0 %
          план раздела и его файлы         0 мс    0 %
          страницы                        92 мс   75 %
          охрана                           7 мс    6 %
          сжатие                           0 мс    0 %
          запись                           0 мс    0 %
          остальное                       11 мс    9 %
          всего                          123 мс  100 %

        """)
  }

  @Test func `are counted where the work fails, too, each stage without the one within`() {
    struct Failure: Error {}
    let threads = Ticks([0, 1000, 3000, 7000])
    let process = Ticks([0, 10_000])
    let times = StageTimes(
      ProcessorClock(ofThread: { threads.next() }, ofProcess: { process.next() }))
    #expect(throws: Failure.self) {
      try times.measure(.writing) {
        times.measure(.folding, within: .writing) {}
        throw Failure()
      }
    }
    let table = times.table
    #expect(table.contains("  сжатие                           2 мс   20 %\n"))
    #expect(table.contains("  запись                           5 мс   50 %\n"))
  }

  @Test func `stand before the closing line where they are asked for`() throws {
    let folder = try TestFolder()
    try SampleSection.write(to: folder)
    let plain = Run(section: folder, command: "check")
    let timed = Run(section: folder, ["--timings"], command: "check")
    let closing = try #require(plain.errors.firstRange(of: "Проверено"))
    let table = """
      Время процессора, вместе на всех ядрах:
        чтение записей и шаблонов        0 мс    0 %
        решения о показе                 0 мс    0 %
        план раздела и его файлы         0 мс    0 %
        страницы                         0 мс    0 %
        охрана                           0 мс    0 %
        сжатие                           0 мс    0 %
        запись                           0 мс    0 %
        остальное                        0 мс    0 %
        всего                            0 мс    0 %

      """
    var expected = plain.errors
    expected.insert(contentsOf: table, at: closing.lowerBound)
    #expect(timed.errors == expected)
    let quiet = Run(section: folder, ["--timings", "--quiet"], command: "check")
    #expect(quiet.errors.contains(table))
    let other = Run(section: folder, ["--timings", "--format", "json"], command: "check")
    #expect(!other.errors.contains("Время процессора"))
  }
}

/// Moments that a clock tells one after the other.
private final class Ticks: Sendable {
  private let rest: Mutex<ArraySlice<Int>>

  init(_ moments: [Int]) { rest = Mutex(moments[...]) }

  func next() -> Int { rest.withLock { $0.popFirst() ?? 0 } }
}
