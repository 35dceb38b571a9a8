import Glibc
import Platform

/// The least that a generator can do: read the inputs of a section and write its files from memory.
struct Floor {
  /// What it took.
  struct Cost {
    /// By the clock, in milliseconds.
    let wall: Double
    /// Of all threads, in milliseconds.
    let processor: Double
    /// How many files were written.
    let files: Int
    /// How many bytes they hold.
    let bytes: Int

    /// One line of JSON.
    var json: String {
      """
      {"wall_ms": \(wall), "cpu_ms": \(processor), "files": \(files), "bytes": \(bytes)}
      """
    }
  }

  /// The inputs.
  let content: String
  /// A section that was made of them.
  let section: String
  /// Where its files are written once more; it does not exist yet.
  let target: String
  /// How many threads read and write.
  let jobs: Int

  /// Reads and writes; that the files of the section come into memory is not counted.
  ///
  /// - Throws: What the kernel answered.
  func run() throws -> Cost {
    let tree = try FileTree(listing: section)
    let contents = try tree.contents(from: section)
    let pool = WorkPool(jobs: jobs)
    let before = (
      wall: Floor.seconds(CLOCK_MONOTONIC), own: Floor.seconds(CLOCK_PROCESS_CPUTIME_ID)
    )
    try FileTree(listing: content).readThrough(content, on: pool)
    try tree.write(contents, to: target, on: pool)
    return Cost(
      wall: (Floor.seconds(CLOCK_MONOTONIC) - before.wall) * 1000,
      processor: (Floor.seconds(CLOCK_PROCESS_CPUTIME_ID) - before.own) * 1000,
      files: contents.count, bytes: contents.reduce(0) { $0 + $1.count })
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    unsafe clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
