import Glibc

/// What a running program has printed so far.
struct Harvest {
  private(set) var output: [UInt8] = []
  private(set) var errors: [UInt8] = []
  private let limit: Int
  private static let errorLimit = 16 * 1024

  /// Accepts a number of bytes on the standard output.
  init(limit: Int) { self.limit = limit }

  /// Reads both streams until they end.
  ///
  /// - Returns: Whether they ended in time and within the limit.
  mutating func gather(
    output: borrowing FileDescriptor, errors: borrowing FileDescriptor,
    until end: ContinuousClock.Instant
  ) throws(SystemFailure) -> Bool {
    var waits: InlineArray<2, pollfd> = [
      pollfd(fd: output.number, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errors.number, events: Int16(POLLIN), revents: 0),
    ]
    // A negative number makes poll(2) pass over an ended stream.
    while waits[0].fd >= 0 || waits[1].fd >= 0 {
      let rest = (end - ContinuousClock.now) / Duration.milliseconds(1)
      guard rest > 0 else { return false }
      try Self.poll(&waits, milliseconds: Int32(min(rest.rounded(.up), 60_000)))
      if waits[0].revents != 0 {
        let chunk = try output.readSome(path: "stdout")
        if chunk.isEmpty { waits[0].fd = -1 }
        self.output += chunk
        if self.output.count > limit { return false }
      }
      if waits[1].revents != 0 {
        let chunk = try errors.readSome(path: "stderr")
        if chunk.isEmpty { waits[1].fd = -1 }
        self.errors += chunk.prefix(Self.errorLimit - self.errors.count)
      }
    }
    return true
  }

  /// Which limit was broken.
  var refusal: ProgramFailure { output.count > limit ? .tooMuchOutput : .timeout }

  private static func poll(
    _ waits: inout InlineArray<2, pollfd>, milliseconds: Int32
  ) throws(SystemFailure) {
    waits[0].revents = 0
    waits[1].revents = 0
    var span = waits.mutableSpan
    let result = unsafe span.withUnsafeMutableBufferPointer { buffer in
      unsafe Glibc.poll(buffer.baseAddress, nfds_t(buffer.count), milliseconds)
    }
    if result < 0, errno != EINTR { throw SystemFailure.last(path: "poll") }
  }
}
